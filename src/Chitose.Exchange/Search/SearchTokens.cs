using System.Text;
using System.Text.RegularExpressions;

namespace Chitose.Exchange.Search;

/// <summary>
/// Cuts texts for the full-text tables. SQLite has no dictionary of Japanese, Chinese or Thai words, so a run of their letters is kept
/// as overlapping pieces: pairs, or threes where an alphabet makes pairs too usual. Words of two letters, the usual length, are then
/// found within it. Shorter pieces are kept once a text, for single letters (雪, 눈) and Thai words of two.
/// </summary>
internal static partial class SearchTokens
{
    /// <summary>Nobody needs more of a run to find it, and each piece costs time.</summary>
    private const int MostLetters = 24;

    /// <summary>Stands before the first pair of a Korean word, so that 중국 finds 중국인 before 미합중국. Nobody can type it: it is no letter of any script.</summary>
    private const char Edge = '\uE000';

    /// <summary>What of a text is kept, parted by spaces.</summary>
    public static string Of(string? text) => string.IsNullOrEmpty(text) ? "" : Of(FoldedText.Of(text));

    /// <summary>The same with what is found by those who leave out or put in a letter (<see cref="LooseLetters"/>).</summary>
    public static string OfBoth(string? text) => string.IsNullOrEmpty(text) ? "" : Of(FoldedText.Of(text)) + LooseOf(text);

    /// <summary>What is found so of the words in katakana: ホームステイ by ホームスティ. For the whole of a long text it would be too much.</summary>
    public static string OfLooseKatakana(string text) => LooseOf(string.Join(' ', Katakana().Matches(text).Select(word => word.Value).Distinct()));

    /// <summary>The same of a name, whose words are also kept joined: Sandlake finds Sand Lake.</summary>
    public static string OfName(string name)
    {
        var words = Runs(FoldedText.Of(name).Text).Where(run => SearchLetters.PieceOf(run[0]) == 0).ToList();
        return OfBoth(name) + string.Concat(words.Zip(words.Skip(1), (one, next) => $"{one}{next} "));
    }

    /// <summary>A run of a question as a phrase of the full-text table. It holds letters and digits only, whatever was typed.</summary>
    public static string Phrase(string run)
    {
        var size = SearchLetters.PieceOf(run[0]);
        return size == 0 || run.Length < size ? $"\"{run}\"" : $"\"{string.Join(' ', Pieces(run.Length > MostLetters ? run[..MostLetters] : run, size))}\"";
    }

    /// <summary>A phrase for words that begin with the letters of a run, as far as they are kept; null where that is not told.</summary>
    public static string? Beginning(string run) => run.Length >= SearchLetters.PieceOf(run[0]) && SearchLetters.IsHangul(run[0]) ? $"\"{BeginningOf(run)}\"" : null;

    /// <summary>Stretches of letters of one kind.</summary>
    public static IEnumerable<string> Runs(string folded) => Stretches(folded).Select(stretch => folded[stretch]);

    private static string LooseOf(string text)
    {
        var folded = FoldedText.Of(text);
        return string.Concat(Runs(folded.Loosely().Text).Except(Runs(folded.Text))
            .SelectMany(run => SearchLetters.PieceOf(run[0]) is var size and > 0 ? Pieces(run, size) : [run])
            .Select(piece => piece + " "));
    }

    private static string Of(FoldedText folded)
    {
        var tokens = new StringBuilder(folded.Text.Length * 3);
        var once = new HashSet<string>();
        foreach (var stretch in Stretches(folded.Text))
        {
            var run = folded.Text[stretch];
            var size = SearchLetters.PieceOf(run[0]);
            if (size == 0)
            {
                tokens.Append(run).Append(' ');
                continue;
            }

            tokens.AppendJoin(' ', Pieces(run, size)).Append(' ');
            once.UnionWith(Pieces(run, size - 1));
            if (SearchLetters.IsHangul(run[0]))
            {
                once.UnionWith(Enumerable.Range(0, run.Length - 1).Where(i => folded.BeginsWord(stretch.Start.Value + i)).Select(i => BeginningOf(run[i..])));
            }
        }

        return tokens.AppendJoin(' ', once).Append(' ').ToString();
    }

    private static string BeginningOf(string run) => $"{Edge}{run[..2]}";

    private static IEnumerable<Range> Stretches(string folded)
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
                yield return start..i;
            }

            start = i < folded.Length && SearchLetters.IsPart(folded[i]) ? i : i + 1;
        }
    }

    private static IEnumerable<string> Pieces(string run, int size) => Enumerable.Range(0, Math.Max(0, run.Length - size + 1)).Select(i => run.Substring(i, size));

    [GeneratedRegex("[ァ-ヺー]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Katakana();
}
