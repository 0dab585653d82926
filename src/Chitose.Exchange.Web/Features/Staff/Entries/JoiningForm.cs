namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>How a person joins two texts: a choice for each field in conflict, and texts written anew. Both are named by the field.</summary>
public sealed class JoiningForm
{
    internal const string Mine = "mine";
    internal const string Theirs = "theirs";
    internal const string Own = "own";

    /// <summary>What the other's text was when the two were shown.</summary>
    public string? Basis { get; set; }

    public Dictionary<string, string?> Choices { get; set; } = [];

    public Dictionary<string, string?> Texts { get; set; } = [];

    /// <summary><c>merge</c> or <c>leave</c>.</summary>
    public string? Do { get; set; }
}
