using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Pages;

/// <summary>Pages that the site itself needs: import refuses content without them.</summary>
public static class PageSlugs
{
    public const string Home = "home";
    public const string SisterCities = "sister-cities";
    public const string FriendshipCities = "friendship-cities";
    public const string Organizations = "organizations";
    public const string Events = "events";
    public const string Programs = "programs";
    public const string Timeline = "timeline";
    public const string Brochure = "brochure";
    public const string About = "about";
    public const string Contact = "contact";
    public const string Accessibility = "accessibility";
    public const string AccessibilityResults = "accessibility-results";
    public const string Privacy = "privacy";
    public const string Copyright = "copyright";
    public const string SiteMap = "site-map";
    public const string OpenData = "open-data";

    public static readonly IReadOnlyList<string> Required =
    [
        Home, SisterCities, FriendshipCities, Organizations, Events, Programs, Timeline, Brochure, About, Contact,
        Accessibility, AccessibilityResults, Privacy, Copyright, SiteMap, OpenData,
    ];

    /// <summary>Whether the site leads to an entry by itself, so that it can neither go nor move.</summary>
    public static bool IsRequired(Entry entry) => entry is Page && Required.Contains(entry.Slug);
}
