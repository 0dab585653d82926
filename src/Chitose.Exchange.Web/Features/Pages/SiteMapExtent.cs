using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Pages;

/// <summary>How many links the site map has: first the pages of the main menu, then partners, programs and the other pages.</summary>
public sealed record SiteMapExtent(int Partners, int Programs, int OtherPages)
{
    public const int LinksOfPage = 200;

    public static readonly IReadOnlyList<string> Main =
        [PageSlugs.Home, PageSlugs.SisterCities, PageSlugs.FriendshipCities, PageSlugs.Organizations, PageSlugs.Events, PageSlugs.Programs, PageSlugs.Timeline, PageSlugs.Brochure];

    public int Links => Main.Count + Partners + Programs + OtherPages;

    public static SiteMapExtent Of(Edition edition) => new(
        edition.References.Partners.All.Count,
        edition.References.CountOf(EntryKind.Program),
        edition.References.CountOf(EntryKind.Page) - Main.Count);

    /// <summary>What of each part stands on a page of the map.</summary>
    public ((int Skip, int Take) Main, (int Skip, int Take) Partners, (int Skip, int Take) Programs, (int Skip, int Take) OtherPages) On(Paging paging) => (
        paging.Within(Main.Count, 0),
        paging.Within(Partners, Main.Count),
        paging.Within(Programs, Main.Count + Partners),
        paging.Within(OtherPages, Main.Count + Partners + Programs));
}
