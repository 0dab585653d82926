using System.Xml.Linq;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Sitemaps;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Machines;

/// <summary>A site with more pages than one sitemap holds.</summary>
[Collection(Many.Name)]
public sealed class LargeSitemapTests(LargeSite site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task An_index_names_all_files_and_these_hold_every_page_once()
    {
        var index = XDocument.Parse(await site.TextAsync("/sitemap.xml")).Root!;
        Assert.Equal(Sitemap + "sitemapindex", index.Name);

        var listed = new List<string>();
        foreach (var file in index.Descendants(Sitemap + "loc").Select(loc => loc.Value))
        {
            var urls = XDocument.Parse(await site.TextAsync(new Uri(file).AbsolutePath)).Root!.Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value).ToList();
            Assert.InRange(urls.Count, 1, SitemapController.PagesInFile * Language.All.Count);
            listed.AddRange(urls);
        }

        Assert.Equal(PublicPage.All.Count + LargeSite.More, listed.Count);
        Assert.Equal(listed.Count, listed.Distinct().Count());
        using var beyond = await site.GetAsync("/sitemap-3.xml");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, beyond.StatusCode);
    }
}
