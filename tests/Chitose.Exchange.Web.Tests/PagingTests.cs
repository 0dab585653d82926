using System.Net;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

[Collection(Reading.Name)]
public sealed class PagingTests(SharedSite site)
{
    public static TheoryData<string> Segments => [.. Language.All.Select(language => language.Segment)];

    [Theory]
    [InlineData("0")]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("+2")]
    [InlineData("2.0")]
    [InlineData("2 ")]
    [InlineData("abc")]
    [InlineData("3")]
    [InlineData("999")]
    [InlineData("10000")]
    [InlineData("10001")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    [InlineData("1e1")]
    [InlineData("0x2")]
    [InlineData("２")]
    [InlineData("๒")]
    public async Task A_page_of_a_list_that_is_not_there_is_not_found(string number)
    {
        using var events = await site.GetAsync($"/ja/events?page={Uri.EscapeDataString(number)}");
        using var partners = await site.GetAsync($"/th/sister-cities?page={Uri.EscapeDataString(number)}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (events.StatusCode, partners.StatusCode));
    }

    [Theory]
    [InlineData("events")]
    [InlineData("sister-cities")]
    [InlineData("friendship-cities")]
    [InlineData("organizations")]
    public async Task The_first_page_of_a_list_has_no_number(string list)
    {
        using var answer = await site.GetAsync($"/ko/{list}?page=1");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/ko/{list}", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [MemberData(nameof(Segments))]
    public async Task The_second_page_of_events_stands_for_itself(string segment)
    {
        var first = await site.PageAsync($"/{segment}/events");
        var second = await site.PageAsync($"/{segment}/events?page=2");

        Assert.Equal($"{RunningSite.Origin}/{segment}/events?page=2", second.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.NotEqual(first.Title, second.Title);
        Assert.Contains("2", second.Title, StringComparison.Ordinal);
        Assert.Equal(
            Language.All.Select(language => $"{RunningSite.Origin}/{language.Segment}/events?page=2").Append($"{RunningSite.Origin}/en/events?page=2"),
            second.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            Language.All.Select(language => $"/{language.Segment}/events?page=2"),
            second.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.Equal($"/{segment}/events", second.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Null(second.QuerySelector("a[rel=next]"));
        Assert.Equal($"/{segment}/events?page=2", first.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        Assert.Null(first.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task The_pages_of_the_list_hold_every_event_once_the_latest_first()
    {
        var first = await site.PageAsync("/en/events");
        var second = await site.PageAsync("/en/events?page=2");

        var listed = new[] { first, second }.SelectMany(page => page.QuerySelectorAll("main .entry-list__title a")).Select(link => link.GetAttribute("href")!).ToList();
        var expected = site.Pages.Where(page => page.Path.StartsWith("/en/events/", StringComparison.Ordinal)).Select(page => page.Path).ToList();
        Assert.Equal(expected.Order(), listed.Order());
        var years = new[] { first, second }.SelectMany(page => page.QuerySelectorAll("main h2.year")).Select(year => year.TextContent).ToList();
        Assert.Equal(years.OrderDescending(), years);
    }

    [Fact]
    public async Task A_description_of_a_later_page_is_its_own()
    {
        var first = await site.PageAsync("/ja/events");
        var second = await site.PageAsync("/ja/events?page=2");

        Assert.NotEqual(
            first.QuerySelector("meta[name=description]")?.GetAttribute("content"),
            second.QuerySelector("meta[name=description]")?.GetAttribute("content"));
    }
}
