using System.Globalization;

namespace Chitose.Exchange.Languages;

/// <summary>Writes dates for readers, in each language's own way (site conventions D2 and D3).</summary>
public static class DateWriter
{
    private const string BuddhistEra = "พ.ศ.";
    private const string CommonEra = "ค.ศ.";
    private const char NoBreak = '\u00A0';

    /// <summary>Years before this one are written in the Common Era only, in Thai too (glossary rule).</summary>
    private const int FirstBuddhistYear = 1900;

    private static readonly CultureInfo Thai = Language.Thai.Culture;
    private static readonly CultureInfo English = Language.English.Culture;

    /// <param name="date">A year, month or day.</param>
    /// <param name="language">The language to write it in.</param>
    /// <param name="withEra">False leaves out the Japanese era, where an era year would settle a date that is still being confirmed.</param>
    public static string Write(HistoricDate date, Language language, bool withEra = true)
    {
        var year = Year(date, language, withEra);
        return language.Tag switch
        {
            "ja" or "zh-Hans" => string.Concat(year, Number(date.Month, "月"), Number(date.Day, "日")),
            "ko" => Spaced(year, Number(date.Month, "월"), Number(date.Day, "일")),
            "th" => Spaced(Number(date.Day, ""), MonthName(date, Thai), year),
            _ => EnglishDate(date),
        };
    }

    /// <summary>The day with its weekday: 令和元年（2019年）9月4日（水）. A date without a day is written as it is.</summary>
    public static string WriteWithWeekday(HistoricDate date, Language language)
    {
        var text = Write(date, language);
        if (!date.IsFullDay)
        {
            return text;
        }

        var day = date.First.ToDateTime(TimeOnly.MinValue);
        return language.Tag switch
        {
            "ja" => $"{text}（{day.ToString("ddd", language.Culture)}）",
            "zh-Hans" => $"{text}（{day.ToString("dddd", language.Culture)}）",
            "ko" => $"{text}({day.ToString("ddd", language.Culture)})",
            "th" => $"{day.ToString("dddd", Thai)}ที่ {text}",
            _ => $"{day.ToString("dddd", English)}, {text}",
        };
    }

    /// <summary>From one day to another of the same or a later month: February 17–24, 2004.</summary>
    public static string WriteRange(HistoricDate from, HistoricDate to, Language language)
    {
        if (from.Year != to.Year || !from.IsFullDay || !to.IsFullDay)
        {
            return language.Tag switch
            {
                "ja" => $"{Write(from, language)}から{Write(to, language)}まで",
                "zh-Hans" => $"{Write(from, language)}至{Write(to, language)}",
                "ko" => $"{Write(from, language)}~{Write(to, language)}",
                _ => $"{Write(from, language)} – {Write(to, language)}",
            };
        }

        var sameMonth = from.Month == to.Month;
        var day = Number(to.Day, "");
        return language.Tag switch
        {
            "ja" => $"{Write(from, language)}から{(sameMonth ? "" : $"{to.Month}月")}{day}日まで",
            "zh-Hans" => $"{Write(from, language)}至{(sameMonth ? "" : $"{to.Month}月")}{day}日",
            "ko" => $"{Write(from, language)}~{(sameMonth ? "" : $"{to.Month}월 ")}{day}일",
            "th" => sameMonth
                ? $"{Number(from.Day, "")}–{Write(to, language)}"
                : $"{Number(from.Day, "")} {MonthName(from, Thai)} – {Write(to, language)}",
            _ => sameMonth
                ? $"{MonthName(from, English)} {Number(from.Day, "")}–{day}, {to.Year}"
                : $"{MonthName(from, English)} {Number(from.Day, "")} – {EnglishDate(to)}",
        };
    }

    /// <summary>Of a written date, so that no line ends between an era and its year.</summary>
    public static string WithErasHeld(string date) =>
        date.Replace($"{BuddhistEra} ", $"{BuddhistEra}{NoBreak}", StringComparison.Ordinal).Replace($"{CommonEra} ", $"{CommonEra}{NoBreak}", StringComparison.Ordinal);

    private static string Year(HistoricDate date, Language language, bool withEra)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        switch (language.Tag)
        {
            case "ja":
                return withEra && JapaneseEra.YearOf(date) is { } era ? $"{era}（{year}年）" : $"{year}年";
            case "zh-Hans":
                return $"{year}年";
            case "ko":
                return $"{year}년";
            case "th":
                return date.Year < FirstBuddhistYear ? $"{CommonEra} {year}" : $"{BuddhistEra} {ThaiYear(date.Year)} ({CommonEra} {year})";
            default:
                return year;
        }
    }

    /// <summary>The Buddhist year that Thai readers count: 2512 for 1969.</summary>
    public static string ThaiYear(int year) => (year + 543).ToString(CultureInfo.InvariantCulture);

    private static string EnglishDate(HistoricDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        return (date.Month, date.Day) switch
        {
            (null, _) => year,
            (_, null) => $"{MonthName(date, English)} {year}",
            _ => $"{MonthName(date, English)} {Number(date.Day, "")}, {year}",
        };
    }

    private static string? MonthName(HistoricDate date, CultureInfo culture) =>
        date.Month is { } month ? culture.DateTimeFormat.GetMonthName(month) : null;

    private static string? Number(int? number, string unit) =>
        number is { } value ? value.ToString(CultureInfo.InvariantCulture) + unit : null;

    private static string Spaced(params string?[] parts) => string.Join(' ', parts.Where(part => part is not null));
}
