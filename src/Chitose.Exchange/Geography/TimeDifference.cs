namespace Chitose.Exchange.Geography;

/// <summary>How many hours a place is ahead of (+) or behind (−) another, in winter and in summer.</summary>
/// <param name="Winter">Hours without daylight saving time.</param>
/// <param name="Summer">Hours during daylight saving time; the same as in winter where there is none.</param>
public sealed record TimeDifference(double Winter, double Summer)
{
    public bool ChangesInSummer => Winter != Summer;

    /// <summary>The difference of two zones as it is in a given year.</summary>
    /// <exception cref="TimeZoneNotFoundException">An id is no IANA zone.</exception>
    public static TimeDifference Between(string home, string there, int year)
    {
        var homeZone = TimeZoneInfo.FindSystemTimeZoneById(home);
        var thereZone = TimeZoneInfo.FindSystemTimeZoneById(there);
        double HoursOn(int month)
        {
            var noon = new DateTime(year, month, 15, 12, 0, 0, DateTimeKind.Utc);
            return (thereZone.GetUtcOffset(noon) - homeZone.GetUtcOffset(noon)).TotalHours;
        }

        return new TimeDifference(HoursOn(1), HoursOn(7));
    }
}
