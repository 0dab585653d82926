using System.Text.RegularExpressions;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>What a reader looks for, taken apart. Nothing of what was typed can be a command to the full-text table.</summary>
/// <param name="Name">All of it as one name.</param>
/// <param name="Runs">Its words.</param>
internal sealed partial record SearchQuestion(string Name, IReadOnlyList<string> Runs)
{
    /// <summary>A search costs by its words; nobody needs more.</summary>
    private const int MostRuns = 12;

    /// <summary>Longest particle that is left out of a question that is cut into words: から.</summary>
    private const int LongestParticle = 2;

    /// <summary>Ways to understand what was typed, each more freely than the one before.</summary>
    /// <param name="typed">What the reader typed.</param>
    /// <param name="naming">What it names.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="known">Names that are known.</param>
    public static IEnumerable<SearchQuestion> Readings(string typed, SearchQuestion naming, Language language, KnownSpellings known)
    {
        yield return Of(typed);
        yield return naming;
        if (Loosely(typed) is { Runs.Count: > 0 } loose && loose.Runs.All(run => run.Length > 1))
        {
            yield return loose;
        }

        if (CutIntoWords(typed, language, known) is var cut && cut.Runs.Count > naming.Runs.Count)
        {
            yield return cut;
        }
    }

    /// <summary>Words that are typed apart are looked for apart, also in scripts that join them.</summary>
    public static SearchQuestion Of(string typed) => Of(FoldedText.Key(typed), WordsOf(typed));

    /// <summary>These folded words.</summary>
    public static SearchQuestion Of(IEnumerable<string> runs) => new(string.Concat(runs), [.. runs]);

    /// <summary>Only what a question names, such as 姉妹都市 in 千歳市の姉妹都市を教えて; as it is if nothing would be left.</summary>
    /// <param name="typed">What the reader typed.</param>
    /// <param name="home">Names of the site's own city, folded, the longest first. All that is on the site has to do with it.</param>
    public static SearchQuestion Naming(string typed, IReadOnlyList<string> home)
    {
        var words = $" {string.Join(' ', WordsOf(typed).Select(word => FoldedText.Of(word).Text.Trim()))} ";
        var named = NamedIn(home.Aggregate(words, Without));
        if (named.Count == 0)
        {
            named = NamedIn(words);
        }

        return named.Count == 0 ? Of(typed) : Of(string.Concat(named), named);
    }

    /// <summary>Without the letters that may as well be left out (<see cref="LooseLetters"/>).</summary>
    private static SearchQuestion Loosely(string typed) =>
        Of(FoldedText.LooseKey(typed), WordsOf(typed).SelectMany(word => SearchTokens.Runs(FoldedText.Of(word).Loosely().Text)).Distinct().Take(MostRuns));

    /// <summary>Words that were typed in one, in scripts that join them, looked for apart: 長春のマラソン. No known name is cut.</summary>
    public static SearchQuestion CutIntoWords(string typed, Language language, KnownSpellings known)
    {
        var words = WordsOf(typed).SelectMany(known.Parted)
            .SelectMany(part => part.IsName ? [part.Text] : Segmentation.Words(part.Text, language).Where(word => !IsParticle(word)));
        return Of(FoldedText.Key(typed), words.Where(word => FoldedText.Of(word).Text is var folded && !LeftOutWords.Have(folded) && !known.Home.Contains(folded)));
    }

    private static SearchQuestion Of(string name, IEnumerable<string> words) =>
        new(name, [.. words.SelectMany(word => SearchTokens.Runs(FoldedText.Of(word).Text)).Distinct().Take(MostRuns)]);

    /// <summary>What is typed between spaces; Anchorage's is Anchorage.</summary>
    private static string[] WordsOf(string typed) => Possessive().Replace(typed, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static List<string> NamedIn(string words) => [.. SearchTokens.Runs(words).Select(LeftOutWords.Without).Where(run => run.Length > 0)];

    /// <summary>The words without a name, which stands whole where words have spaces between them.</summary>
    private static string Without(string words, string name) =>
        words.Replace(SearchLetters.IsUnspaced(name[0]) ? name : $" {name} ", " ", StringComparison.Ordinal);

    private static bool IsParticle(string word) => word.Length <= LongestParticle && word.All(letter => letter is >= '\u3041' and <= '\u3096');

    [GeneratedRegex(@"(?<=\p{L})['’＇]s(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();
}
