using System.Globalization;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Whatever language the machine speaks, the site writes the same (site conventions D1).</summary>
[Collection(Alone.Name)]
public sealed class CultureTests(WitnessedSite site) : IClassFixture<WitnessedSite>
{
    private static readonly string[] Addresses =
    [
        "/ja/", "/th/", "/en/partners/anchorage", "/th/partners/kongsberg", "/th/partners/kongsberg/panel", "/ko/events", "/zh/events?page=2", "/th/events/anchorage-2019-50th-ceremony",
        "/th/feed.xml", "/th/anniversaries.ics", "/ja/events/anchorage-2019-50th-ceremony.ics", "/data/partners.json", "/data/events.csv", "/data/partners.geojson", "/th/open-data", "/sitemap.xml",
        "/ja/timeline", "/th/timeline", "/ko/brochure", "/en/programs/mears", "/ja/site-map", "/th/contact", "/robots.txt", "/en/nothing",
    ];

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("en-US")]
    [InlineData("zh-Hans")]
    [InlineData("ko-KR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public async Task A_page_is_the_same_under_every_culture(string culture)
    {
        var expected = await AllAsync(CultureInfo.InvariantCulture);

        var written = await AllAsync(new CultureInfo(culture));

        Assert.Equal(culture, site.LastCulture);
        Assert.Equal(expected, written);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public async Task The_sitemap_is_the_same_under_every_culture(string culture)
    {
        var expected = await UnderAsync(CultureInfo.InvariantCulture, () => SiteMapEntry.AllOfAsync(site));

        var written = await UnderAsync(new CultureInfo(culture), () => SiteMapEntry.AllOfAsync(site));

        Assert.Equal(expected.Select(entry => (entry.Address, entry.Updated)), written.Select(entry => (entry.Address, entry.Updated)));
    }

    private Task<List<string>> AllAsync(CultureInfo culture) => UnderAsync(culture, async () =>
    {
        var texts = new List<string>();
        foreach (var address in Addresses)
        {
            using var answer = await site.GetAsync(address, ("Authorization", "Basic eDp5"));
            texts.Add(await answer.Content.ReadAsStringAsync());
        }

        return texts;
    });

    private static async Task<T> UnderAsync<T>(CultureInfo culture, Func<Task<T>> work)
    {
        var (before, beforeWords) = (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture);
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentUICulture = culture;
            return await work();
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
            CultureInfo.DefaultThreadCurrentUICulture = beforeWords;
        }
    }
}
