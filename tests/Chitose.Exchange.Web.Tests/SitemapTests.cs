using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

[Collection(Reading.Name)]
public sealed class SitemapTests(SharedSite site)
{
    [Fact]
    public async Task The_sitemap_is_xml()
    {
        using var answer = await site.GetAsync("/sitemap.xml");

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
        SecurityHeaderTable.AssertOn(answer);
    }

    [Fact]
    public async Task It_lists_every_page_once()
    {
        var listed = await SiteMapEntry.AllOfAsync(site);

        Assert.Equal(site.Pages.Select(page => page.Promised.Address).Order(), listed.Select(entry => entry.Address).Order());
    }

    [Fact]
    public async Task It_names_the_same_fellows_as_the_page_does()
    {
        foreach (var entry in await SiteMapEntry.AllOfAsync(site))
        {
            var page = site.PageAt(new Uri(entry.Address).AbsolutePath);

            var named = page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!);
            Assert.Equal(named.OrderBy(pair => pair.Key), entry.Alternates.OrderBy(pair => pair.Key));
            Assert.Equal(entry.Address, entry.Alternates[page.Language.Tag]);
            Assert.Contains("x-default", entry.Alternates);
        }
    }

    [Fact]
    public async Task Fellows_name_each_other()
    {
        var listed = (await SiteMapEntry.AllOfAsync(site)).ToDictionary(entry => entry.Address);

        Assert.All(listed.Values, entry => Assert.All(entry.Alternates.Values, address => Assert.Equal(entry.Alternates, listed[address].Alternates)));
    }

    [Fact]
    public async Task It_tells_the_day_of_the_last_change_of_each_language_in_iso_form()
    {
        foreach (var entry in await SiteMapEntry.AllOfAsync(site))
        {
            var day = DateOnly.ParseExact(entry.Updated, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.InRange(day.Year, 2020, 2199);
            var page = site.PageAt(new Uri(entry.Address).AbsolutePath);
            Assert.Equal(page.Document.QuerySelector(".page-foot time")?.GetAttribute("datetime"), entry.Updated);
        }
    }

    [Fact]
    public async Task Robots_are_shown_the_way()
    {
        var text = await site.TextAsync("/robots.txt");

        Assert.Contains($"Sitemap: {RunningSite.Origin}/sitemap.xml", text, StringComparison.Ordinal);
        Assert.Contains("Disallow: /staff/", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.StartsWith("Disallow", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_language_has_every_page() =>
        Assert.Single(Language.All.Select(language => string.Join(' ', site.Pages.Where(page => page.Language == language).Select(page => page.Page).Order())).Distinct());
}
