using System.Text.Json.Nodes;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Checks;

/// <summary>Mends what a check found, where the check knows how.</summary>
public static class Correction
{
    /// <summary>A copy of the entry with the suggestion in the place of the words that were found; null if they are not there any more.</summary>
    public static Entry? Of(Entry entry, Finding finding)
    {
        if (finding is not { Excerpt: { Length: > 0 } excerpt, Suggestion: { } suggestion }
            || !FieldValues.Of(entry).TryGetValue(finding.Field, out var value))
        {
            return null;
        }

        var text = FieldValues.Text(value);
        var start = PlaceOf(finding, excerpt, text);
        return start < 0 ? null : FieldValues.With(entry, [new(finding.Field, JsonValue.Create(string.Concat(text.AsSpan(0, start), suggestion, text.AsSpan(start + excerpt.Length))))]);
    }

    /// <summary>The words stand where they were found, or, if something was written before them since, where they stand first.</summary>
    private static int PlaceOf(Finding finding, string excerpt, string text) =>
        finding.Start is { } start && start + excerpt.Length <= text.Length && string.CompareOrdinal(text, start, excerpt, 0, excerpt.Length) == 0
            ? start
            : text.IndexOf(excerpt, StringComparison.Ordinal);
}
