using System.Text;

namespace Chitose.Exchange.Search;

/// <summary>
/// Cuts texts for the full-text table. SQLite has no dictionary of Japanese, Chinese or Thai words, so a run of their letters is kept as
/// overlapping pairs; words of two letters, the usual length, are then found within it.
/// </summary>
internal static class SearchTokens
{
    /// <summary>What of a text is kept: pairs, and words of other scripts, parted by spaces.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var tokens = new StringBuilder(text.Length * 3);
        foreach (var run in Runs(FoldedText.Of(text).Text))
        {
            if (!SearchLetters.IsUnspaced(run[0]))
            {
                tokens.Append(run).Append(' ');
                continue;
            }

            for (var i = 0; i < run.Length; i++)
            {
                tokens.Append(run.AsSpan(i, Math.Min(2, run.Length - i))).Append(' ');
            }
        }

        return tokens.ToString();
    }

    /// <summary>A run of a question as a phrase of the full-text table. It holds letters and digits only, whatever was typed.</summary>
    public static string Phrase(string run)
    {
        if (!SearchLetters.IsUnspaced(run[0]))
        {
            return run.Length >= 3 && !char.IsDigit(run[0]) ? $"\"{run}\" *" : $"\"{run}\"";
        }

        return run.Length == 1 ? $"\"{run}\" *" : $"\"{string.Join(' ', Enumerable.Range(0, run.Length - 1).Select(i => run.Substring(i, 2)))}\"";
    }

    /// <summary>Stretches of letters of one kind.</summary>
    public static IEnumerable<string> Runs(string folded)
    {
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && SearchLetters.IsPart(folded[i]) && i > start && SearchLetters.IsUnspaced(folded[i]) == SearchLetters.IsUnspaced(folded[start]))
            {
                continue;
            }

            if (i > start)
            {
                yield return folded[start..i];
            }

            start = i < folded.Length && SearchLetters.IsPart(folded[i]) ? i : i + 1;
        }
    }
}
