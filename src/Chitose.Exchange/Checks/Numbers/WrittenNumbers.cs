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

    public static IReadOnlyList<WrittenNumber> In(string text, Language language, IReadOnlyList<WrittenDate> dates) => In(text, Folded.Of(text), language, dates);

    public static IReadOnlyList<WrittenNumber> In(string text, string folded, Language language, IReadOnlyList<WrittenDate> dates) => Grammars[language].Read(text, folded, dates);
}
