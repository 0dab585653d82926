using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Addresses of pages that are not free to choose.</summary>
internal static class PageAddresses
{
    /// <summary>First words of the addresses of other things.</summary>
    private static readonly HashSet<string> Taken = ["partners", "search", "feed", "feeds", "data", "staff"];

    /// <summary>Whether the site itself leads to the page by its address.</summary>
    public static bool IsFixed(Entry entry) => entry.Kind == EntryKind.Page && PageSlugs.Required.Contains(entry.Slug);

    public static bool IsReserved(EntryKind kind, string slug) => kind == EntryKind.Page && Taken.Contains(slug);
}
