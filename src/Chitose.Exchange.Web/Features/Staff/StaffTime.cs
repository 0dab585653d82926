using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Writes a moment as staff read it: in Japan's time, 24 hours, western year, and today and yesterday by name.</summary>
public static class StaffTime
{
    /// <param name="utc">The moment, as the store keeps it.</param>
    public static DateTime InJapan(DateTime utc) => utc.InChitose();

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

    /// <summary>The same with its year always, for what is looked up years later: 2026年11月20日 14:05.</summary>
    public static DatedText InFull(DateTime utc, Language language)
    {
        var moment = InJapan(utc);
        return new DatedText(
            moment.ToString("yyyy-MM-dd'T'HH:mm'+09:00'", CultureInfo.InvariantCulture),
            moment.ToString(language == Language.Japanese ? "yyyy年M月d日 H:mm" : "MMMM d, yyyy, H:mm", CultureInfo.InvariantCulture));
    }

    /// <summary>2026年11月20日.</summary>
    public static string Day(DateTime utc, Language language) =>
        InJapan(utc).ToString(language == Language.Japanese ? "yyyy年M月d日" : "MMMM d, yyyy", CultureInfo.InvariantCulture);
}
