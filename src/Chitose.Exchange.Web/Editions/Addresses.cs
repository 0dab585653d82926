using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Addresses of public pages. A path is what stands after the language: <c>partners/anchorage</c>, empty for home.</summary>
public static class Addresses
{
    public const string Home = "";

    /// <summary>Paths that programs read, in each language.</summary>
    public const string Feed = "feed.xml";
    public const string Anniversaries = "anniversaries.ics";

    public static string Of(Language language, string path) => $"/{language.Segment}/{path}";

    public static string PathOf(Entry entry) => PathOf(entry.Kind, entry.Slug);

    public static string PathOf(EntryKind kind, string slug) => kind switch
    {
        EntryKind.Partner => $"partners/{slug}",
        EntryKind.Event => $"events/{slug}",
        EntryKind.Program => $"programs/{slug}",
        _ => slug == PageSlugs.Home ? Home : slug,
    };
}
