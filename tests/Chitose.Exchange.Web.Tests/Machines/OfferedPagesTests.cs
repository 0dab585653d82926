using System.Text.Json.Nodes;
using System.Xml.Linq;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;
using Ical.Net;

namespace Chitose.Exchange.Web.Tests.Machines;

/// <summary>
/// Whatever is told to machines tells the same: a page in a language is offered only when its own text is published (site conventions
/// L6, 4.5).
/// </summary>
public sealed class OfferedPagesTests(UntranslatedSite site) : IClassFixture<UntranslatedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Every page in every language, translated or not.</summary>
    private static readonly IReadOnlyList<string> All =
        [.. PublicPage.All.Select(page => page.Page).Distinct().SelectMany(page => Language.All.Select(language => $"/{language.Segment}/{page}"))];

    [Fact]
    public async Task Sitemap_canonical_fellows_and_structured_data_name_the_same_pages()
    {
        var listed = (await SiteMapEntry.AllOfAsync(site)).Select(entry => entry.Address).ToHashSet();
        Assert.Equal(All.Count - 5, listed.Count);

        var faults = new List<string>();
        foreach (var path in All)
        {
            var page = await site.PageAsync(path);
            var isListed = listed.Contains(RunningSite.Origin + path);
            var signs = new[]
            {
                page.QuerySelector("link[rel=canonical]") is not null,
                page.QuerySelector("link[hreflang]") is not null,
                page.QuerySelector("meta[name=robots]") is null,
                GraphOfPage.TextOf(page) is not null,
            };
            if (signs.Any(sign => sign != isListed))
            {
                faults.Add(path);
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Feeds_calendars_and_data_name_no_other()
    {
        var listed = (await SiteMapEntry.AllOfAsync(site)).Select(entry => entry.Address).ToHashSet();
        var told = new List<string>();
        foreach (var language in Language.All)
        {
            var feed = XDocument.Parse(await site.TextAsync($"/{language.Segment}/feed.xml"));
            told.AddRange(feed.Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value));
            told.AddRange(Calendar.Load(await site.TextAsync($"/{language.Segment}/anniversaries.ics"))!.Events.Select(entry => entry.Url!.AbsoluteUri));
        }

        var partners = JsonNode.Parse(await site.TextAsync("/data/partners.json"))!["partners"]!.AsArray();
        var kongsberg = partners.Single(partner => partner!["pages"]!["en"]!.GetValue<string>().EndsWith("kongsberg", StringComparison.Ordinal))!;
        told.AddRange(partners.SelectMany(partner => partner!["pages"]!.AsObject()).Select(page => page.Value!.GetValue<string>()));

        Assert.DoesNotContain(told, address => !listed.Contains(address));
        Assert.Null(kongsberg["name"]!["th"]);
        using var alone = await site.GetAsync("/th/events/anchorage-2019-50th-ceremony.ics");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, alone.StatusCode);
    }

    [Fact]
    public async Task Pages_that_are_not_there_tell_machines_nothing()
    {
        foreach (var path in new[] { "/ja/no-such-page", "/th/partners/nobody", "/nowhere/at/all" })
        {
            using var answer = await site.GetAsync(path);

            Assert.Null(GraphOfPage.TextOf(await RunningSite.ReadAsync(answer)));
        }
    }
}
