using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>Writes a date that stands in a text anew with another day, month or year, as exactly as before and in the language's own way.</summary>
internal static partial class DateRewriting
{
    /// <returns>What to write in its place; null if that cannot be known.</returns>
    public static string? Of(WrittenDate date, int? year, int? month, int? day, Language language)
    {
        if (date.YearsLater is not null || date.Part is not null)
        {
            return null;
        }

        if (date.Scope != DateScope.Calendar)
        {
            return year is { } other ? WithYear(date, other) : null;
        }

        var needs = (Year: date.OwnYear is not null, Month: date.OwnMonth is not null, Day: date.Day is not null);
        if ((needs.Year && year is null) || (needs.Month && month is null) || (needs.Day && day is null))
        {
            return null;
        }

        return needs switch
        {
            (true, _, _) when needs.Month || !needs.Day => Calendar(date, year!.Value, needs.Month ? month : null, needs.Day ? day : null, language),
            (false, true, true) => Prefix(date) + NearDates.WriteMonthAndDay(month!.Value, day!.Value, language),
            (_, false, true) => Digits().Replace(date.Text, DateRules.Number(day!.Value), 1),
            (false, true, false) => Prefix(date) + Month(month!.Value, language),
            _ => null,
        };
    }

    private static string? Calendar(WrittenDate date, int year, int? month, int? day, Language language)
    {
        var written = date with { Year = year, Month = month, Day = day, Scope = DateScope.Calendar };
        if (written.Value is not { } value)
        {
            return null;
        }

        return date.Weekday is null ? Prefix(date) + DateWriter.Write(value, language) : DateWriter.WriteWithWeekday(value, language);
    }

    /// <summary>2018年度, 1990s: the year is all that changes.</summary>
    private static string? WithYear(WrittenDate date, int year)
    {
        if (date.Scope == DateScope.Century || date.Year is not { } before)
        {
            return null;
        }

        var text = date.Text;
        if (date.Era is { } era && EraOf(year) is { } other)
        {
            text = text.Replace($"{era.Era}{(era.Number == 1 ? "元" : DateRules.Number(era.Number))}年", other, StringComparison.Ordinal);
        }

        text = text.Replace(DateRules.Number(before), DateRules.Number(year), StringComparison.Ordinal)
            .Replace(DateWriter.ThaiYear(before), DateWriter.ThaiYear(year), StringComparison.Ordinal);
        return text == date.Text ? null : text;
    }

    private static string? EraOf(int year) => JapaneseEra.YearOf(new HistoricDate(year, 12));

    private static string Month(int month, Language language) => language.Tag switch
    {
        "ja" or "zh-Hans" => $"{DateRules.Number(month)}月",
        "ko" => $"{DateRules.Number(month)}월",
        _ => month is >= 1 and <= 12 ? language.Culture.DateTimeFormat.GetMonthName(month) : DateRules.Number(month),
    };

    /// <summary>Words in front of a Thai date that go on standing there: วันที่, เดือน, ปี.</summary>
    private static string Prefix(WrittenDate date) => ThaiPrefix().Match(date.Text).Value;

    [GeneratedRegex("^(?:วันที่ ?|เดือน ?(?=ม|ก|เ|พ|ส|ต|ธ)|ปี ?)", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiPrefix();

    [GeneratedRegex("[0-9๐-๙０-９]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
