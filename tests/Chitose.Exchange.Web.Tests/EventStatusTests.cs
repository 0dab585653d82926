using AngleSharp.Dom;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>What has not been held is told as such wherever it stands (site conventions C3).</summary>
[Collection(LookingAhead.Name)]
public sealed class EventStatusTests(EventsAheadSite site)
{
    [Theory]
    [InlineData("ja", "予定", "中止")]
    [InlineData("en", "Announced", "Cancelled")]
    [InlineData("zh", "预定", "已取消")]
    [InlineData("ko", "예정", "취소")]
    [InlineData("th", "กำหนดการ", "ยกเลิก")]
    public async Task Timelines_tell_what_lies_ahead_and_what_was_cancelled(string segment, string announced, string cancelled)
    {
        foreach (var path in new[] { "timeline", "partners/anchorage", $"events/{EventsAheadSite.Placeless}" })
        {
            var page = await site.PageAsync($"/{segment}/{path}");

            Assert.Equal(("is-ahead", announced), LineOf(page, segment, EventsAheadSite.Moved));
            Assert.Equal(("is-off is-ahead", cancelled), LineOf(page, segment, EventsAheadSite.Cancelled));
        }
    }

    [Fact]
    public async Task What_was_held_bears_no_sign()
    {
        var page = await site.PageAsync("/en/timeline");

        Assert.Equal(("is-anniversary", null), LineOf(page, "en", "kongsberg-2018-30th"));
        Assert.Equal(page.QuerySelectorAll(".timeline .status").Length, page.QuerySelectorAll(".timeline :is(.is-off,.is-ahead):has(.timeline__what a)").Length);
    }

    [Theory]
    [InlineData("events")]
    [InlineData("")]
    [InlineData("events/" + EventsAheadSite.Cancelled)]
    public async Task Other_pages_bear_the_same_sign(string path) =>
        Assert.Contains((await site.PageAsync($"/en/{path}")).QuerySelectorAll(".status"), sign => sign.TextContent == "Cancelled");

    [Fact]
    public async Task The_brochure_tells_it_in_words() =>
        Assert.Contains("January 30–31, 2027 (Announced)", (await site.PageAsync("/en/brochure")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    private static (string? Style, string? Status) LineOf(IParentNode page, string segment, string slug)
    {
        var line = page.QuerySelector($".timeline>li:has(a[href='/{segment}/events/{slug}'])")!;
        return (line.ClassName, line.QuerySelector(".status")?.TextContent);
    }
}
