using System.Globalization;

namespace Chitose.Exchange.Web.Features;

/// <summary>Which page of a long list is asked for (site conventions U6; security requirements 1.4: 1 to 10,000).</summary>
public static class PageNumber
{
    public const int Max = 10_000;

    /// <returns>The number; 1 if none is asked for; null if what is asked for cannot be a page.</returns>
    public static int? Read(string? query) =>
        query is null ? 1
        : int.TryParse(query, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Max && query[0] != '0' ? number
        : null;
}
