using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Comparing;

/// <summary>
/// The difference between two texts, word by word. The runs that are not <see cref="TextChange.Added"/> are the text before, those
/// not <see cref="TextChange.Removed"/> the text after, with line ends as <c>\n</c>.
/// </summary>
public sealed class TextDifference
{
    private TextDifference(IReadOnlyList<TextRun> runs) => Runs = [.. runs.Where(run => run.Text.Length > 0)];

    /// <summary>What was removed stands before what was added in its place.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    public bool IsSame => Runs.All(run => run.Change == TextChange.Same);

    /// <summary>How much was changed, in words: 「1文を追加」「2か所」.</summary>
    public DifferenceExtent Extent => DifferenceExtent.Of(Runs);

    public static TextDifference Between(string? before, string? after, Language language)
    {
        var (old, latest) = ((before ?? "").ReplaceLineEndings("\n"), (after ?? "").ReplaceLineEndings("\n"));
        return string.Equals(old, latest, StringComparison.Ordinal) ? new([new(TextChange.Same, old)])
            : old.Length == 0 || latest.Length == 0 ? new([new(TextChange.Removed, old), new(TextChange.Added, latest)])
            : new(RunsOf(new WordEdits(old, latest, language)));
    }

    private static List<TextRun> RunsOf(WordEdits edits)
    {
        var runs = new List<TextRun>();
        var same = 0;
        foreach (var hunk in edits.Hunks)
        {
            runs.Add(Run(TextChange.Same, edits.Before, same, hunk.Before));
            runs.Add(Run(TextChange.Removed, edits.Before, hunk.Before, hunk.BeforeEnd));
            runs.Add(Run(TextChange.Added, edits.After, hunk.After, hunk.AfterEnd));
            same = hunk.BeforeEnd;
        }

        runs.Add(Run(TextChange.Same, edits.Before, same, edits.Before.Count));
        return runs;
    }

    private static TextRun Run(TextChange change, List<string> words, int start, int end) =>
        new(change, string.Concat(words.GetRange(start, end - start)));
}
