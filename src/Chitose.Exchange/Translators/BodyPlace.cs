using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translators;

/// <summary>A paragraph of a body: its Japanese of now and of before, and its translation, each null where there is none.</summary>
/// <param name="Paragraph">Counted from 1 in the Japanese of now; null for a paragraph that is gone, or for a body taken as one.</param>
/// <param name="Source">The Japanese of now; null for a paragraph that is gone.</param>
/// <param name="Former">The Japanese that the translation was made from.</param>
/// <param name="Target">The translation.</param>
internal sealed record BodyPlace(int? Paragraph, string? Source, string? Former, string? Target)
{
    /// <summary>
    /// Lays a translation beside its Japanese. Where the numbers of paragraphs tell nothing about which belongs to which, the body
    /// stays in one piece.
    /// </summary>
    public static IReadOnlyList<BodyPlace> Of(string japanese, string? former, string target)
    {
        var (now, words) = (Paragraphs.Of(japanese), Paragraphs.Of(target));
        if (former is not null && words.Count > 0 && Paragraphs.Of(former) is var old && old.Count == words.Count)
        {
            return
            [
                .. ParagraphDifference.Between(former, japanese, Language.Source).Select(pair => new BodyPlace(
                    pair.After, Nth(now, pair.After), Nth(old, pair.Before), Nth(words, pair.Before))),
            ];
        }

        return words.Count == 0 || words.Count == now.Count
            ? [.. now.Select((paragraph, i) => new BodyPlace(i + 1, paragraph, null, Nth(words, words.Count == 0 ? null : i + 1)))]
            : [new BodyPlace(null, japanese, former, target)];
    }

    private static string? Nth(IReadOnlyList<string> paragraphs, int? number) => number is { } place ? paragraphs[place - 1] : null;
}
