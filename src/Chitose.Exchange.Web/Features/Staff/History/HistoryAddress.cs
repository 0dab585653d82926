using System.Globalization;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>Where the history of an entry stands.</summary>
internal static class HistoryAddress
{
    public const string Route = "/staff/entries/{number:int}/history";
    public const string RestorationRoute = "/staff/entries/{number:int}/restoration";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{number}/history");

    public static string OfRestoration(int number) => string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{number}/restoration");

    /// <summary>The page with two versions beside each other.</summary>
    public static string OfDifference(int number, string before, string after) => $"{Of(number)}?a={before}&b={after}#difference";

    /// <summary>The page with the form that brings a version back.</summary>
    public static string OfRestoring(int number, string key) => $"{Of(number)}?restore={key}#restore";
}
