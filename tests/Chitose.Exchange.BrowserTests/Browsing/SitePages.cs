namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>One page of each type; the address without its language.</summary>
public static class SitePages
{
    public const string Home = "";
    public const string CityPartner = "partners/anchorage";
    public const string EventWithFigures = "events/anchorage-1999-30th";
    public const string Brochure = "brochure";
    public const string Missing = "no-such-page";

    public static TheoryData<string> All =>
    [
        Home,
        "sister-cities",
        "friendship-cities",
        "organizations",
        CityPartner,
        "partners/jeju-tourism-association",
        "partners/airport-high-school",
        "partners/kongsberg/handout",
        "events",
        EventWithFigures,
        "events/kongsberg-2018-30th", // its date is being confirmed
        "programs",
        "programs/mears",
        "timeline",
        Brochure,
        "about",
        "contact",
        "accessibility",
        "accessibility-results",
        "privacy",
        "copyright",
        "site-map",
        "open-data",
        "search?q=kongsberg",
        Missing,
    ];

    /// <summary>The pages whose layout is boldest.</summary>
    public static TheoryData<string> Bold => [Home, CityPartner, EventWithFigures, "timeline", Brochure];
}
