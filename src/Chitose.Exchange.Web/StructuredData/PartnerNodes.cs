using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.StructuredData;

/// <summary>Partners as things of the world, the same in every language: a city, an organization, a school.</summary>
internal static class PartnerNodes
{
    public static string IdOf(string slug) => $"/id/{slug}";

    /// <param name="partner">With its texts in all languages.</param>
    /// <param name="edition">The language of the page.</param>
    public static Node Whole(Partner partner, Edition edition)
    {
        var name = partner.TextFor(edition.Language).Title;
        var node = new Node(TypeOf(partner), IdOf(partner.Slug))
        {
            { "name", name },
            { "alternateName", AlternateNames(partner, name) },
        };
        if (partner.IsCity)
        {
            node.Add("geo", PointOf(partner));
            node.Add("containedInPlace", DivisionOf(partner, edition));
        }
        else
        {
            node.Add("location", new Node("Place") { { "geo", PointOf(partner) }, { "containedInPlace", DivisionOf(partner, edition) } });
        }

        node.Add("url", partner.Website is { } website ? new WebAddress(website) : null);
        node.Add("sameAs", partner.Wikidata is { Checked: true } item ? new WebAddress(item.Address) : null);
        return node;
    }

    /// <summary>The partner as other pages name it: its short name and the page that tells more.</summary>
    public static Node Named(Partner partner, Edition edition, string address) => new(TypeOf(partner), IdOf(partner.Slug))
    {
        { "name", partner.ShortTitleIn(edition.Language).Text },
        { "mainEntityOfPage", new WebAddress(address) },
    };

    private static string TypeOf(Partner partner) => partner.Tie switch
    {
        PartnerKind.OrganizationPartnership => "Organization",
        PartnerKind.SisterSchool => "HighSchool",
        _ => "City",
    };

    private static List<string> AlternateNames(Partner partner, string name) =>
    [
        .. Language.All.Select(language => partner.TextIn(language)?.Title).Append(partner.LocalName?.Name).OfType<string>().Where(other => other != name).Distinct(),
    ];

    private static Node PointOf(Partner partner) => new("GeoCoordinates") { { "latitude", partner.Coordinates.Latitude }, { "longitude", partner.Coordinates.Longitude } };

    private static Node DivisionOf(Partner partner, Edition edition) => new("AdministrativeArea")
    {
        { "name", edition.Name(partner.Division) },
        { "containedInPlace", new Node("Country") { { "name", edition.Name(partner.Country) } } },
    };
}
