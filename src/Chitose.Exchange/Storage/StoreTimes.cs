using System.Globalization;

namespace Chitose.Exchange.Storage;

/// <summary>Moments as they stand in names of files, whose order is the order of time.</summary>
internal static class StoreTimes
{
    private const string Form = "yyyyMMdd'T'HHmmssfff'Z'";

    public static string StoreTime(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
