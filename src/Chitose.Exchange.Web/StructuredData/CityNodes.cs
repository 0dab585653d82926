using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.StructuredData;

/// <summary>Who speaks on every page: the site, and the city behind it.</summary>
internal static class CityNodes
{
    public const string City = "/#city";
    public const string Site = "/#website";

    /// <summary>Country of Chitose (ISO 3166-1).</summary>
    public const string Japan = "JP";

    public static Node SiteNode(Edition edition) => new("WebSite", Site)
    {
        { "url", new WebAddress(edition.AddressOf(Addresses.Home)) },
        { "name", edition.SiteName },
        { "inLanguage", edition.Language.Tag },
        { "publisher", Node.To(City) },
    };

    public static Node CityNode(Edition edition)
    {
        var profile = edition.Profile;
        return new Node("GovernmentOrganization", City)
        {
            { "name", edition.Text(profile.City) },
            { "url", new WebAddress(profile.Website) },
            { "identifier", new Node("PropertyValue") { { "propertyID", "法人番号" }, { "value", profile.CorporateNumber } } },
            { "address", AddressOf(profile, edition) },
            { "telephone", profile.Telephone },
            { "sameAs", profile.Wikidata is { Checked: true } item ? new WebAddress(item.Address) : null },
        };
    }

    private static Node AddressOf(SiteProfile profile, Edition edition) => new("PostalAddress")
    {
        { "addressCountry", Japan },
        { "postalCode", profile.PostalCode },
        { "addressRegion", profile.Home.Division is { } division ? edition.Name(division) : null },
        { "addressLocality", edition.Text(profile.City) },
    };
}
