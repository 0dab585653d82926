using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Times;

/// <summary>Finds the times of day of a running text.</summary>
internal static class WrittenTimes
{
    private static readonly Dictionary<Language, TimeGrammar> Grammars = new()
    {
        [Language.Japanese] = new JapaneseTimes(),
        [Language.English] = new EnglishTimes(),
        [Language.Chinese] = new ChineseTimes(),
        [Language.Korean] = new KoreanTimes(),
        [Language.Thai] = new ThaiTimes(),
    };

    public static IReadOnlyList<WrittenTime> In(string text, Language language) => In(text, Folded.Of(text), language);

    public static IReadOnlyList<WrittenTime> In(string text, string folded, Language language) => Grammars[language].Read(text, folded);
}
