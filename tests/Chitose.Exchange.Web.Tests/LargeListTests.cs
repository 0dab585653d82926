using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Storage;
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

    [Fact]
    public async Task A_list_shows_a_few_partners_of_the_other_lists_and_leads_to_all_of_them()
    {
        var list = await site.PageAsync("/ja/friendship-cities");
        var others = list.QuerySelector("section[aria-labelledby=others]")!;

        Assert.Equal(2 * PartnerLists.Few, others.QuerySelectorAll(".partner-card").Length);
        Assert.Equal(["/ja/sister-cities", "/ja/organizations"], others.QuerySelectorAll(".more a").Select(link => link.GetAttribute("href")));
    }

    /// <summary>They are read some at a time.</summary>
    [Theory]
    [InlineData("partners", "sister-cities", "friendship-cities", "organizations")]
    [InlineData("events", "events")]
    public async Task A_file_of_data_holds_everything_once(string subject, params string[] lists)
    {
        var expected = 0;
        foreach (var list in lists)
        {
            expected += await site.CountAsync(list);
        }

        var file = JsonNode.Parse(await site.TextAsync($"/data/{subject}.json"))!;
        var places = JsonNode.Parse(await site.TextAsync($"/data/{subject}.geojson"))!;
        var ids = file[subject]!.AsArray().Select(record => record!["id"]!.GetValue<int>()).ToList();
        Assert.Equal(expected, ids.Distinct().Count());
        Assert.Equal(expected, ids.Count);
        Assert.Equal(ids, places["features"]!.AsArray().Select(record => record!["id"]!.GetValue<int>()));
        if (subject == "events")
        {
            var days = file[subject]!.AsArray().Select(record => record!["startDate"]?.GetValue<string>()).OfType<string>().Where(day => day.Length == "1969-04-21".Length).ToList();
            Assert.Equal(days.Order(StringComparer.Ordinal), days);
        }
    }

    [Fact]
    public async Task The_calendar_holds_everything_once()
    {
        var ids = (await site.TextAsync("/ja/anniversaries.ics")).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.True(ids.Count(id => id.StartsWith("UID:event-50", StringComparison.Ordinal)) > PublishedContent.AtOnce);
        Assert.Contains(ids, id => id.StartsWith("UID:milestone-30149-", StringComparison.Ordinal));
    }

    private static List<string> LinksOf(IHtmlDocument page, string links) => [.. page.QuerySelectorAll(links).Select(link => link.GetAttribute("href")!)];
}
