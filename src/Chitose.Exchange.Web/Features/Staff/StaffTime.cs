using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Writes a moment as staff read it: in Japan's time, 24 hours, western year, and today and yesterday by name.</summary>
public static class StaffTime
{
    private static readonly TimeZoneInfo Japan = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    /// <param name="utc">The moment, as the store keeps it.</param>
    public static DateTime InJapan(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Japan);

    /// <summary>The same with the form for machines.</summary>
    public static DatedText Dated(DateTime utc, DateTime now, Language language) =>
        new(InJapan(utc).ToString("yyyy-MM-dd'T'HH:mm'+09:00'", CultureInfo.InvariantCulture), Write(utc, now, language));

    /// <param name="utc">The moment, as the store keeps it.</param>
    /// <param name="now">UTC; which day is today.</param>
    /// <param name="language">In which to write.</param>
    public static string Write(DateTime utc, DateTime now, Language language)
    {
        var words = ShellWords.In(language);
        var moment = InJapan(utc);
        var today = InJapan(now).Date;
        var time = moment.ToString("H:mm", CultureInfo.InvariantCulture);
        var day = moment.Day.ToString(CultureInfo.InvariantCulture);
        var month = language == Language.Japanese
            ? moment.Month.ToString(CultureInfo.InvariantCulture)
            : moment.ToString("MMMM", CultureInfo.InvariantCulture);
        return moment.Date == today ? words.TimeToday(time: time)
            : moment.Date == today.AddDays(-1) ? words.TimeYesterday(time: time)
            : moment.Year == today.Year ? words.TimeThisYear(day: day, month: month, time: time)
            : words.TimeOther(day: day, month: month, time: time, year: moment.Year.ToString(CultureInfo.InvariantCulture));
    }
}
