using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>With many entries no page grows beyond what a reader can look through, and each entry can still be reached.</summary>
[Collection(Many.Name)]
public sealed class LargeListTests(LargeSite site)
{
    [Theory]
    [InlineData("sister-cities", ".partner-grid--wide .partner-card__name a", "partners/", 24)]
    [InlineData("friendship-cities", ".partner-grid--wide .partner-card__name a", "partners/", 24)]
    [InlineData("organizations", ".partner-grid--wide .partner-card__name a", "partners/", 24)]
    [InlineData("events", "main .entry-list__title a", "events/", 24)]
    [InlineData("programs", "main .entry-list__title a", "programs/", 24)]
    [InlineData("timeline", "main .timeline__what a", "events/", 100)]
    [InlineData("site-map", "main .entry-list a", "", 200)]
    public async Task A_long_list_is_read_page_by_page_and_holds_everything_once(string list, string links, string expected, int most)
    {
        var first = await site.PageAsync($"/en/{list}");
        var all = LinksOf(first, links);
        Assert.InRange(all.Count, 1, most);
        var (page, number) = (first, 1);
        while (page.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next)
        {
            number++;
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"/en/{list}?page={number}"), next);
            page = await site.PageAsync(next);
            Assert.Equal(RunningSite.Origin + next, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Contains(number.ToString(CultureInfo.InvariantCulture), page.Title, StringComparison.Ordinal);
            Assert.NotEqual(first.Title, page.Title);
            var more = LinksOf(page, links);
            Assert.InRange(more.Count, 1, most);
            all.AddRange(more);
        }

        Assert.True(number > 1);
        Assert.All(all, link => Assert.StartsWith($"/en/{expected}", link, StringComparison.Ordinal));
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Equal(await site.CountAsync(list), all.Count);
        using var beyond = await site.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/en/{list}?page={number + 1}"));
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
    }

    [Fact]
    public async Task Home_shows_a_few_partners_of_each_list_and_leads_to_all_of_them()
    {
        var home = await site.PageAsync("/ja/");

        Assert.Equal(3 * PartnerLists.Few, home.QuerySelectorAll(".partner-card").Length);
        Assert.Equal(2 * PartnerLists.Few, home.QuerySelectorAll(".friend-map__dot").Length);
        Assert.Equal(3 * PartnerLists.Few, GraphOfPage.Of(home)!.Page["mainEntity"]!["itemListElement"]!.AsArray().Count);
        Assert.Equal(
            ["/ja/sister-cities", "/ja/friendship-cities", "/ja/organizations"],
            home.QuerySelectorAll("main .more a").Select(link => link.GetAttribute("href")).Where(address => PartnerLists.Slugs.Any(list => address == $"/ja/{list}")));
        foreach (var list in PartnerLists.Slugs)
        {
            var link = home.QuerySelector($"main .more a[href='/ja/{list}']")!;
            Assert.Contains((await site.CountAsync(list)).ToString(CultureInfo.InvariantCulture) + "件", link.TextContent, StringComparison.Ordinal);
        }
    }

    private static List<string> LinksOf(IHtmlDocument page, string links) => [.. page.QuerySelectorAll(links).Select(link => link.GetAttribute("href")!)];
}
