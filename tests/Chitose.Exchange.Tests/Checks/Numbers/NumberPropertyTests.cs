using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Checks.Numbers;

public sealed class NumberPropertyTests
{
    private const string Kanji = "〇一二三四五六七八九";
    private static readonly string[] English = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
    private static readonly string[] EnglishTens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
    private static readonly string[] Korean = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"];
    private static readonly string[] KoreanTens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
    private static readonly string[] Thai = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

    private static readonly Dictionary<Language, Func<int, string>[]> Forms = new()
    {
        [Language.Japanese] = [number => $"{number}人", number => $"{KanjiOf(number)}名", number => $"{Wide(number)}人", number => $"約{number}人"],
        [Language.English] = [number => $"{number} people", number => $"about {EnglishOf(number)} guests", number => $"a group of {number}", number => $"{number} students"],
        [Language.Chinese] = [number => $"{number}人", number => $"{KanjiOf(number)}名代表", number => $"约{number}名"],
        [Language.Korean] = [number => $"{number}명", number => $"{KoreanOf(number)} 명", number => $"약 {number} 명"],
        [Language.Thai] = [number => $"{number} คน", number => $"{ThaiOf(number)}คน", number => $"ราว {ThaiDigits(number)} คน"],
    };

    [Property(MaxTest = 200)]
    public void Every_way_of_writing_the_same_number_agrees_with_every_other(uint number, uint form, uint other)
    {
        foreach (var language in Language.All.Skip(1))
        {
            Assert.Empty(Found(number, form, number, other, language));
        }
    }

    [Property(MaxTest = 200)]
    public void Another_number_is_found_in_every_way_of_writing_it(uint number, uint form, uint wrong, uint other)
    {
        var another = number + 1 + (wrong % 90);
        foreach (var language in Language.All.Skip(1))
        {
            Assert.Contains(Found(number, form, another, other, language), finding => finding.Rule.Id == "number-differs" && finding.Suggestion is not null);
        }
    }

    private static IReadOnlyList<Finding> Found(uint number, uint form, uint another, uint other, Language language)
    {
        var entry = Written.Ceremony($"ja {Write(Language.Japanese, form, number)}が来ました。", $"{language.Tag} {Write(language, other, another)}.");
        entry.Figures = [];
        return Written.Findings(entry, RuleGroup.Numbers);
    }

    /// <summary>From 3 to 93.</summary>
    private static string Write(Language language, uint form, uint number) => Forms[language][form % Forms[language].Length]((int)(number % 91) + 3);

    private static string KanjiOf(int number) => number < 10 ? $"{Kanji[number]}" : $"{(number < 20 ? "" : Kanji[number / 10])}十{(number % 10 == 0 ? "" : Kanji[number % 10])}";

    private static string EnglishOf(int number) => number < 20 ? English[number] : EnglishTens[(number / 10) - 2] + (number % 10 == 0 ? "" : $"-{English[number % 10]}");

    private static string KoreanOf(int number) => number == 20 ? "스무" : KoreanTens[number / 10] + Korean[number % 10];

    private static string ThaiOf(int number) => (number / 10) switch
    {
        0 => Thai[number],
        1 => $"สิบ{Unit(number % 10)}",
        2 => $"ยี่สิบ{Unit(number % 10)}",
        var tens => $"{Thai[tens]}สิบ{Unit(number % 10)}",
    };

    private static string Unit(int unit) => unit == 1 ? "เอ็ด" : Thai[unit];

    private static string Wide(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０')));

    private static string ThaiDigits(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '๐')));
}
