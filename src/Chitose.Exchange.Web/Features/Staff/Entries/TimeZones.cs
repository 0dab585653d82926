namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The time zones of the world by their IANA names.</summary>
internal static class TimeZones
{
    /// <summary>Those with a place in their name, to choose from.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static bool IsKnown(string id) => id.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);
}
