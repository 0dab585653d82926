using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks;

/// <summary>Something that a check found in an entry.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Field">Where it is.</param>
public sealed record Finding(CheckRule Rule, FieldPath Field)
{
    public Severity Severity => Rule.Severity;

    /// <summary>The very words it is about, as they stand in the field.</summary>
    public string? Excerpt { get; init; }

    /// <summary>Where in the field <see cref="Excerpt"/> begins; null if it is about the field as a whole.</summary>
    public int? Start { get; init; }

    /// <summary>What to write instead of <see cref="Excerpt"/>.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Values for the placeholders of the rule's message.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
