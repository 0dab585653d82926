using Chitose.Exchange.Pages;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Leads from the first few partners of a list to all of them.</summary>
public sealed record ListLink(string Text, string Address)
{
    /// <summary>The links to those of these lists that have more than a few partners.</summary>
    public static IReadOnlyList<ListLink> Of(Edition edition, params IEnumerable<string> lists) =>
    [
        .. from list in lists
           let count = edition.References.Partners.On(list).Count
           where count > PartnerLists.Few
           select new ListLink(edition.Words.WholeList(list: TitleOf(list, edition), count: edition.Number(count)), edition.AddressOf(list)),
    ];

    /// <summary>What a list is called in menus.</summary>
    public static string TitleOf(string list, Edition edition) => list switch
    {
        PageSlugs.SisterCities => edition.Words.MenuSisterCities,
        PageSlugs.FriendshipCities => edition.Words.MenuFriendshipCities,
        _ => edition.Words.MenuOrganizations,
    };
}
