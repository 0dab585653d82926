using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Writes the day of a moment for staff, in Japan's time and western years: 2026年11月20日.</summary>
public static class StaffDay
{
    /// <param name="utc">The moment, as the store keeps it.</param>
    /// <param name="language">In which to write.</param>
    public static string Write(DateTime utc, Language language) =>
        DateWriter.Write(new HistoricDate(DateOnly.FromDateTime(StaffTime.InJapan(utc))), language, withEra: false);
}
