using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>What is around every staff page.</summary>
public sealed class ShellTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_to()
    {
        using var answer = await site.GetAsync("/staff?x=1");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/staff/sign-in?returnUrl=%2Fstaff%3Fx%3D1", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_page_says_who_is_signed_in_and_where_one_is()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);

        var page = await browser.OpenAsync("/staff");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("一覧", browser.Heading);
        Assert.Equal("一覧 | 職員用 国際・姉妹都市交流", page.Title);
        Assert.Contains("（公開責任者）", page.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("一覧", page.QuerySelector(".nav [aria-current=page]")!.TextContent.Trim());
        Assert.All(page.QuerySelectorAll("use"), use => Assert.NotNull(page.QuerySelector(use.GetAttribute("href")!)));
    }

    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/nothing")]
    [InlineData("/Staff")]
    public async Task Staff_pages_are_for_no_cache_and_no_search_engine(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal("no-store", SecurityHeaderTable.Value(answer, "Cache-Control"));
        Assert.Equal("same-origin", SecurityHeaderTable.Value(answer, "Referrer-Policy"));
        Assert.Equal("noindex, nofollow", SecurityHeaderTable.Value(answer, "X-Robots-Tag"));
    }

    [Fact]
    public async Task Whoever_is_signed_in_neither_reads_nor_fills_the_cache_of_public_pages()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        using var signed = await browser.Client.GetAsync(new Uri("/en/timeline", UriKind.Relative));
        using var first = await site.GetAsync("/en/timeline");
        using var signedAgain = await browser.Client.GetAsync(new Uri("/en/timeline", UriKind.Relative));

        Assert.Equal((null, null, null), (signed.Headers.Age, first.Headers.Age, signedAgain.Headers.Age));
    }
}
