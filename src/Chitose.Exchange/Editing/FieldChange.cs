using System.Text.Json.Nodes;

namespace Chitose.Exchange.Editing;

/// <summary>A field that is not the same in two entries. Texts are words as they are, anything else is JSON; empty for none.</summary>
public sealed record FieldChange(FieldPath Path, string Before, string After)
{
    internal static FieldChange Of(FieldPath path, JsonNode? before, JsonNode? after) =>
        new(path, FieldValues.Text(before), FieldValues.Text(after));
}
