using System.Text;

namespace Chitose.Exchange.Search;

/// <summary>
/// Cuts texts for the full-text tables. SQLite has no dictionary of Japanese, Chinese or Thai words, so a run of their letters is kept
/// as overlapping pieces: pairs, or threes where an alphabet makes pairs too usual. Words of two letters, the usual length, are then
/// found within it. Shorter pieces are kept once a text, for single letters (雪, 눈) and Thai words of two.
/// </summary>
internal static class SearchTokens
{
    /// <summary>Nobody needs more of a run to find it, and each piece costs time.</summary>
    private const int MostLetters = 24;

    /// <summary>What of a text is kept, parted by spaces.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var tokens = new StringBuilder(text.Length * 3);
        var shorter = new HashSet<string>();
        foreach (var run in Runs(FoldedText.Of(text).Text))
        {
            var size = SearchLetters.PieceOf(run[0]);
            if (size == 0)
            {
                tokens.Append(run).Append(' ');
                continue;
            }

            tokens.AppendJoin(' ', Pieces(run, size)).Append(' ');
            shorter.UnionWith(Pieces(run, size - 1));
        }

        return tokens.AppendJoin(' ', shorter).Append(' ').ToString();
    }

    /// <summary>The same of a name, whose words are also kept joined: Sandlake finds Sand Lake.</summary>
    public static string OfName(string name)
    {
        var words = Runs(FoldedText.Of(name).Text).Where(run => SearchLetters.PieceOf(run[0]) == 0).ToList();
        return Of(name) + string.Concat(words.Zip(words.Skip(1), (one, next) => $"{one}{next} "));
    }

    /// <summary>A run of a question as a phrase of the full-text table. It holds letters and digits only, whatever was typed.</summary>
    public static string Phrase(string run)
    {
        var size = SearchLetters.PieceOf(run[0]);
        return size == 0 || run.Length < size ? $"\"{run}\"" : $"\"{string.Join(' ', Pieces(run.Length > MostLetters ? run[..MostLetters] : run, size))}\"";
    }

    /// <summary>Stretches of letters of one kind.</summary>
    public static IEnumerable<string> Runs(string folded)
    {
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && SearchLetters.IsPart(folded[i]) && i > start && SearchLetters.PieceOf(folded[i]) == SearchLetters.PieceOf(folded[start]))
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

    private static IEnumerable<string> Pieces(string run, int size) => Enumerable.Range(0, Math.Max(0, run.Length - size + 1)).Select(i => run.Substring(i, size));
}
