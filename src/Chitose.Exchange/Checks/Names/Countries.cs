using Chitose.Exchange.Languages;
using ICU4N.Globalization;

namespace Chitose.Exchange.Checks.Names;

/// <summary>
/// The countries of the world, most of which no glossary of ours will ever have, by their names in the languages of the site (Unicode
/// CLDR, with ICU4N). Some are ordinary words too, Turkey and Jordan, 이란 and มาลี: they only tell something where a country is missed.
/// </summary>
internal static class Countries
{
    /// <summary>Languages whose words run together; shorter names are parts of others.</summary>
    private static readonly Dictionary<Language, int> Shortest = new() { [Language.Korean] = 3, [Language.Thai] = 5 };

    private static readonly string[] Codes = UCultureInfo.GetISOCountries();

    private static readonly Dictionary<Language, Lazy<IReadOnlyList<(string Code, string Name)>>> Names =
        Language.All.ToDictionary(language => language, language => new Lazy<IReadOnlyList<(string, string)>>(() => [.. NamesIn(language)]));

    /// <summary>The first country of a line, if the Japanese line does not name it too; with its Japanese name.</summary>
    public static (int Start, int Length, string Japanese)? Another(string line, Language language, string japanese)
    {
        foreach (var (code, name) in Names[language].Value)
        {
            if (line.IndexOf(name, StringComparison.Ordinal) is >= 0 and var start && WordEdges.AreClean(line, start, name.Length)
                && NameIn(code, Language.Source) is var right && !japanese.Contains(right, StringComparison.Ordinal))
            {
                return (start, name.Length, right);
            }
        }

        return null;
    }

    private static IEnumerable<(string Code, string Name)> NamesIn(Language language) =>
        from code in Codes
        let name = NameIn(code, language)
        where name != code && name.Length >= Shortest.GetValueOrDefault(language, 2)
        orderby name.Length descending
        select (code, name);

    private static string NameIn(string code, Language language) => UCultureInfo.GetDisplayCountry($"und_{code}", language.Tag.Replace('-', '_'));
}
