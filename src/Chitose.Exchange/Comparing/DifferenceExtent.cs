using System.Text.RegularExpressions;

namespace Chitose.Exchange.Comparing;

/// <summary>How much of a text was changed.</summary>
/// <param name="AddedSentences">Whole sentences that came.</param>
/// <param name="RemovedSentences">Whole sentences that went.</param>
/// <param name="Places">Other places: words that came, went or were replaced.</param>
public sealed partial record DifferenceExtent(int AddedSentences, int RemovedSentences, int Places)
{
    internal static DifferenceExtent Of(IReadOnlyList<TextRun> runs)
    {
        var extent = new DifferenceExtent(0, 0, 0);
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Change == TextChange.Same)
            {
                continue;
            }

            var isReplaced = runs[i].Change == TextChange.Removed && i + 1 < runs.Count && runs[i + 1].Change == TextChange.Added;
            var isSentence = !isReplaced && StartsSentence(runs, i) && Word.EndsSentence(runs[i].Text);
            extent = (isSentence, runs[i].Change) switch
            {
                (false, _) => extent with { Places = extent.Places + 1 },
                (_, TextChange.Added) => extent with { AddedSentences = extent.AddedSentences + Sentences(runs[i].Text) },
                _ => extent with { RemovedSentences = extent.RemovedSentences + Sentences(runs[i].Text) },
            };
            i += isReplaced ? 1 : 0;
        }

        return extent;
    }

    private static bool StartsSentence(IReadOnlyList<TextRun> runs, int index) =>
        index == 0 || runs[index].Text[0] == '\n' || runs[index - 1].Text[^1] == '\n' || Word.EndsSentence(runs[index - 1].Text);

    private static int Sentences(string text) => Math.Max(1, SentenceEnd().Count(text));

    [GeneratedRegex(@"[。．！？]+|[.!?]+(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
