using System.Text.Json.Nodes;

namespace Chitose.Exchange.Editing;

/// <summary>A field to which two people gave different values: a person must choose.</summary>
public sealed record FieldConflict(FieldPath Path, string Before, string Mine, string Theirs)
{
    internal JsonNode? TheirValue { get; init; }
}
