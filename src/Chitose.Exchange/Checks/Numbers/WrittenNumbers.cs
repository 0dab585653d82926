using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Finds the numbers of a running text.</summary>
internal static class WrittenNumbers
{
    private static readonly Dictionary<Language, NumberGrammar> Grammars = new()
    {
        [Language.Japanese] = new EastAsianNumbers(),
        [Language.English] = new EnglishNumbers(),
        [Language.Chinese] = new EastAsianNumbers(),
        [Language.Korean] = new KoreanNumbers(),
        [Language.Thai] = new ThaiNumbers(),
    };

    /// <param name="text">What readers read.</param>
    /// <param name="folded">The same, <see cref="Folded"/>.</param>
    /// <param name="language">Its language.</param>
    /// <param name="taken">Dates and the like, whose digits are no numbers.</param>
    public static IReadOnlyList<WrittenNumber> In(string text, string folded, Language language, IEnumerable<(int Start, int End)> taken) => Grammars[language].Read(text, folded, taken);
}
