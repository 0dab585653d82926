using System.Globalization;

namespace Chitose.Exchange.Languages;

/// <summary>Years as Japan counts them: 昭和44年, 令和元年.</summary>
public static class JapaneseEra
{
    private static readonly JapaneseCalendar Calendar = new();
    private static readonly CultureInfo Culture = new("ja-JP") { DateTimeFormat = { Calendar = Calendar } };

    /// <summary>
    /// The era year or years that a date falls in, as <c>昭和44年</c>. A year or month in which the era changed names both, as
    /// <c>平成31年・令和元年</c>. Null before 8 September 1868, where the calendar of the platform begins.
    /// </summary>
    public static string? YearOf(HistoricDate date)
    {
        var first = YearOf(date.First);
        var last = YearOf(date.Last);
        return first is null || last is null || first == last ? last ?? first : $"{first}・{last}";
    }

    private static string? YearOf(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        if (date < Calendar.MinSupportedDateTime)
        {
            return null;
        }

        var name = Culture.DateTimeFormat.GetEraName(Calendar.GetEra(date));
        var year = Calendar.GetYear(date);
        return year == 1 ? $"{name}元年" : string.Create(CultureInfo.InvariantCulture, $"{name}{year}年");
    }
}
