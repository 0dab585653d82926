using System.Globalization;
using Chitose.Exchange.Site;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Days and times as fields of a form send them, whatever the culture.</summary>
public static class FormDay
{
    private const string DayForm = "yyyy-MM-dd";

    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static TimeOnly? ReadTime(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static string Write(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A day and a time in Chitose as UTC; null where one of them is missing or no date.</summary>
    public static DateTime? ReadMoment(string? day, string? time) =>
        ReadDay(day) is { } date && ReadTime(time) is { } clock ? Today.FromChitose(date, clock) : null;

    /// <summary>A time in UTC as the two fields show it.</summary>
    public static (string Day, string Time) Split(DateTime utc)
    {
        var local = utc.InChitose();
        return (Write(DateOnly.FromDateTime(local)), Write(TimeOnly.FromDateTime(local)));
    }
}
