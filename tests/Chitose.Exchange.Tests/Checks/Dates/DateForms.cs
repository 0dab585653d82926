using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks.Dates;

/// <summary>The ways in which each language may write a day.</summary>
internal static class DateForms
{
    private const string KanjiDigits = "〇一二三四五六七八九";

    public static readonly IReadOnlyDictionary<Language, IReadOnlyList<Func<DateOnly, string>>> All = new Dictionary<Language, IReadOnlyList<Func<DateOnly, string>>>
    {
        [Language.Japanese] =
        [
            day => DateWriter.Write(new HistoricDate(day), Language.Japanese),
            day => DateWriter.WriteWithWeekday(new HistoricDate(day), Language.Japanese),
            day => Format(day, "yyyy年M月d日"),
            day => Wide(Format(day, "yyyy年M月d日")),
            day => $"{ByPlace(day.Year)}年{Kanji(day.Month)}月{Kanji(day.Day)}日",
            day => $"{Era(day)}{Format(day, "M月d日")}",
            day => $"{day.Year}（{Era(day).TrimEnd('年')}）年{Format(day, "M月d日")}",
            day => Format(day, "yyyy.M.d"),
        ],
        [Language.English] =
        [
            day => Format(day, "MMMM d, yyyy"),
            day => Format(day, "d MMMM yyyy"),
            day => $"{Format(day, "MMMM d")}{Suffix(day.Day)}, {day.Year}",
            day => $"the {day.Day}{Suffix(day.Day)} of {Format(day, "MMMM yyyy")}",
            day => Format(day, "dddd, MMMM d, yyyy"),
            day => Format(day, "ddd, d MMM yyyy"),
            day => Format(day, "MMM. d, yyyy"),
            day => Format(day, "yyyy-MM-dd"),
        ],
        [Language.Chinese] =
        [
            day => Format(day, "yyyy年M月d日"),
            day => Format(day, "yyyy 年 M 月 d 日"),
            day => Format(day, "yyyy年M月d号"),
            day => $"{ByPlace(day.Year)}年{Kanji(day.Month)}月{Kanji(day.Day)}日",
            day => DateWriter.WriteWithWeekday(new HistoricDate(day), Language.Chinese),
            day => $"{Format(day, "yyyy年M月d日")}（周{"日一二三四五六"[(int)day.DayOfWeek]}）",
        ],
        [Language.Korean] =
        [
            day => Format(day, "yyyy년 M월 d일"),
            day => Format(day, "yyyy년M월d일"),
            day => Format(day, "yyyy. M. d."),
            day => DateWriter.WriteWithWeekday(new HistoricDate(day), Language.Korean),
            day => $"{Format(day, "yyyy년 M월 d일")} {"일월화수목금토"[(int)day.DayOfWeek]}요일",
        ],
        [Language.Thai] =
        [
            day => DateWriter.Write(new HistoricDate(day), Language.Thai),
            day => $"วันที่ {DateWriter.Write(new HistoricDate(day), Language.Thai)}",
            day => DateWriter.WriteWithWeekday(new HistoricDate(day), Language.Thai),
            day => $"{day.Day} {Thai(day, "MMMM")} {day.Year + 543}",
            day => $"{day.Day} {Thai(day, "MMM")} {day.Year + 543}",
            day => $"{day.Day} {Thai(day, "MMMM")} ค.ศ. {day.Year}",
            day => $"{ThaiDigits(day.Day)} {Thai(day, "MMMM")} พ.ศ. {ThaiDigits(day.Year + 543)}",
        ],
    };

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private static string Thai(DateOnly day, string format) => day.ToString(format, Language.Thai.Culture);

    private static string Era(DateOnly day) => JapaneseEra.YearOf(new HistoricDate(day))!;

    private static string ByPlace(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => KanjiDigits[digit - '0']));

    private static string Kanji(int number) => number < 10 ? $"{KanjiDigits[number]}" : $"{(number < 20 ? "" : KanjiDigits[number / 10])}十{(number % 10 == 0 ? "" : KanjiDigits[number % 10])}";

    private static string Wide(string text) => string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter - '0' + '０') : letter));

    private static string ThaiDigits(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '๐')));

    private static string Suffix(int day) => day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    };
}
