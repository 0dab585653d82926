namespace Chitose.Exchange.Site;

/// <summary>Day and time in Chitose, by an injected clock.</summary>
public static class Today
{
    private static readonly TimeZoneInfo Japan = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    public static DateOnly InChitose(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.InChitose());

    /// <summary>A time in UTC as clocks in Chitose show it.</summary>
    public static DateTime InChitose(this DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Japan);

    /// <summary>The moment at which a day begins in Chitose, by the clocks there.</summary>
    public static DateTimeOffset BeginningOf(DateOnly day) => TimeZoneInfo.ConvertTime(new DateTimeOffset(FromChitose(day, TimeOnly.MinValue)), Japan);

    /// <summary>A time of Chitose as UTC, in which all times are kept. Japan has no summer time, so every time is there once.</summary>
    public static DateTime FromChitose(DateOnly day, TimeOnly time) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time, DateTimeKind.Unspecified), Japan);
}
