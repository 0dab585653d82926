using System.Xml.Linq;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A page as the sitemap lists it.</summary>
/// <param name="Address">Absolute address.</param>
/// <param name="Updated">The text of <c>lastmod</c>.</param>
/// <param name="Alternates">Addresses by hreflang.</param>
public sealed record SiteMapEntry(string Address, string Updated, IReadOnlyDictionary<string, string> Alternates)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static async Task<IReadOnlyList<SiteMapEntry>> AllOfAsync(RunningSite site) =>
        [.. XDocument.Parse(await site.TextAsync("/sitemap.xml")).Root!.Elements(Sitemap + "url").Select(url => new SiteMapEntry(
            url.Element(Sitemap + "loc")!.Value,
            url.Element(Sitemap + "lastmod")!.Value,
            url.Elements(Xhtml + "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value)))];
}
