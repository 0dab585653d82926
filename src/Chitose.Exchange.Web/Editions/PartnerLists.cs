using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Which partners stand on which list, by page number and in order, so that a page of a list is read without the rest of it.</summary>
public sealed class PartnerLists
{
    /// <summary>How many partners of a list stand on pages of all partners, such as home.</summary>
    public const int Few = 12;

    /// <summary>The lists, by the slug of their page, in the order of the menu.</summary>
    public static readonly IReadOnlyList<string> Slugs = [PageSlugs.SisterCities, PageSlugs.FriendshipCities, PageSlugs.Organizations];

    private readonly Dictionary<string, int[]> _lists;

    /// <param name="partners">All partners in the order of lists.</param>
    public PartnerLists(IReadOnlyList<(PartnerKind Tie, int Number)> partners)
    {
        All = [.. partners.Select(partner => partner.Number)];
        _lists = Slugs.ToDictionary(list => list, list => partners.Where(partner => Of(partner.Tie) == list).Select(partner => partner.Number).ToArray());
        First = [.. _lists.Values.SelectMany(list => list.Take(Few))];
    }

    public IReadOnlyList<int> All { get; }

    /// <summary>The first few of each list.</summary>
    public IReadOnlyList<int> First { get; }

    public IReadOnlyList<int> On(string list) => _lists[list];

    /// <summary>The first few of the other lists.</summary>
    public IReadOnlyList<int> FirstBeside(string list) => [.. First.Except(_lists[list])];

    /// <summary>The list on which partners of a kind stand.</summary>
    public static string Of(PartnerKind kind) => kind switch
    {
        PartnerKind.SisterCity => PageSlugs.SisterCities,
        PartnerKind.FriendshipCity => PageSlugs.FriendshipCities,
        _ => PageSlugs.Organizations,
    };
}
