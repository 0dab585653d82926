using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Times as staff read them: in Japan, the western year, 24 hours.</summary>
public static class SaveTime
{
    private static readonly TimeZoneInfo Japan = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    public static DateTime InJapan(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Japan);

    /// <summary>10:42.</summary>
    public static string Clock(DateTime utc) => InJapan(utc).ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>2026年11月20日.</summary>
    public static string Day(DateTime utc, Language reader) => DateWriter.Write(new HistoricDate(DateOnly.FromDateTime(InJapan(utc))), reader, withEra: false);

    /// <summary>2026年11月20日 10:42.</summary>
    public static string DayAndClock(DateTime utc, Language reader) => $"{Day(utc, reader)} {Clock(utc)}";

    /// <summary>The clock alone on the same day, else with the day.</summary>
    public static string Since(DateTime utc, DateTime now, Language reader) =>
        InJapan(utc).Date == InJapan(now).Date ? Clock(utc) : DayAndClock(utc, reader);
}
