namespace Chitose.Exchange.Site;

/// <summary>The day it is in Chitose, by an injected clock.</summary>
public static class Today
{
    private static readonly TimeZoneInfo Japan = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    public static DateOnly InChitose(this TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Japan).DateTime);
}
