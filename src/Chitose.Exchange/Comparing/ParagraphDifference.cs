using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Comparing;

/// <summary>A paragraph of a text before or after it was changed, or of both.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Before">Number, from 1, in the text before; null for an added one.</param>
/// <param name="After">Number, from 1, in the text after; null for a removed one.</param>
/// <param name="Text">The paragraph with what was changed in it.</param>
public sealed record ParagraphDifference(ParagraphChange Change, int? Before, int? After, TextDifference Text)
{
    /// <summary>Its number as a reader of the text after counts, else, for a removed one, of the text before.</summary>
    public int Number => After ?? Before ?? 0;

    /// <summary>All paragraphs of both texts, in reading order.</summary>
    public static IReadOnlyList<ParagraphDifference> Between(string? before, string? after, Language language)
    {
        var (old, latest) = (Paragraphs.Of(before), Paragraphs.Of(after));
        var partners = ParagraphPairs.Of(old, latest);
        var compared = new List<ParagraphDifference>(Math.Max(old.Count, latest.Count));
        var next = 0;
        for (var i = 0; i <= old.Count; i++)
        {
            var partner = i < old.Count ? partners[i] : latest.Count;
            if (partner < 0)
            {
                compared.Add(Compared(i, null));
                continue;
            }

            for (; next < partner; next++)
            {
                compared.Add(Compared(null, next));
            }

            if (i < old.Count)
            {
                compared.Add(Compared(i, next++));
            }
        }

        return compared;

        ParagraphDifference Compared(int? i, int? j)
        {
            var text = TextDifference.Between(i is { } one ? old[one] : null, j is { } other ? latest[other] : null, language);
            var change = (i, j) switch
            {
                (null, _) => ParagraphChange.Added,
                (_, null) => ParagraphChange.Removed,
                _ => text.IsSame ? ParagraphChange.Same : ParagraphChange.Changed,
            };
            return new ParagraphDifference(change, i + 1, j + 1, text);
        }
    }
}
