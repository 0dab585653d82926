using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks;

/// <summary>Something that a check found in an entry.</summary>
/// <param name="Rule">Id of the rule, by which its words are found.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Field">Where it is.</param>
public sealed record Finding(string Rule, Severity Severity, FieldPath Field)
{
    /// <summary>The very words it is about, as they stand in the field.</summary>
    public string? Excerpt { get; init; }

    /// <summary>What to write instead of <see cref="Excerpt"/>.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Values for the placeholders of the rule's message.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
