using System.Net;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

public sealed class FormerAddressTests(MovedSite site) : IClassFixture<MovedSite>
{
    [Theory]
    [InlineData("/ja/events/jeju-2018-office", "ja", "このページは削除されました")]
    [InlineData("/en/events/jeju-2018-office", "en", "This page has been removed")]
    [InlineData("/zh/partners/old-partner", "zh-Hans", "该页面已删除")]
    [InlineData("/ko/programs/old-program", "ko", "이 페이지는 삭제되었습니다")]
    [InlineData("/th/old-page", "th", "หน้านี้ถูกลบแล้ว")]
    [InlineData("/EN/Events/Jeju-2018-Office/", "en", "This page has been removed")]
    [InlineData("/ko/events/jeju-2018-office.ics", "ko", "이 페이지는 삭제되었습니다")]
    [InlineData("/en/partners/old-partner/handout", "en", "This page has been removed")]
    [InlineData("/th/partners/old-partner/panel", "th", "หน้านี้ถูกลบแล้ว")]
    public async Task A_deleted_page_is_gone(string address, string tag, string heading)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        await ErrorPages.AssertWholeAsync(answer, tag, heading);
    }

    [Theory]
    [InlineData("/ja/partners/anchorage-city", "/ja/partners/anchorage")]
    [InlineData("/th/partners/ankareji", "/th/partners/anchorage")]
    [InlineData("/ko/programs/mears-school", "/ko/programs/mears")]
    [InlineData("/KO/Programs/Mears-School/", "/ko/programs/mears")]
    [InlineData("/en//partners/anchorage-city", "/en/partners/anchorage")]
    [InlineData("/ja/partners/anchorage-city?from=print&x=%E5%8D%83", "/ja/partners/anchorage?from=print&x=%E5%8D%83")]
    [InlineData("/zh/partners/ankareji/handout", "/zh/partners/anchorage/handout")]
    [InlineData("/ko/partners/ankareji/panel?from=print", "/ko/partners/anchorage/panel?from=print")]
    [InlineData("/en/events/anchorage-50th.ics", "/en/events/anchorage-2019-50th-ceremony.ics")]
    public async Task A_renamed_page_is_reached_from_its_former_address_by_one_hop(string former, string now)
    {
        using var answer = await site.GetAsync(former);
        using var reached = await site.GetAsync(now);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(now, answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, reached.StatusCode);
    }

    [Theory]
    [InlineData("/ja/events/anchorage-city")]
    [InlineData("/ja/partners/jeju-2018-office")]
    [InlineData("/ja/programs/old-page")]
    public async Task A_former_address_is_one_of_its_kind_only(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_leads_to_a_deleted_page()
    {
        foreach (var address in new[] { "/ja/events", "/ja/events?page=2", "/ja/timeline", "/ja/partners/jeju-tourism-association", "/ja/site-map", "/ja/events/jeju-2004-festival" })
        {
            Assert.DoesNotContain("jeju-2018-office", await site.TextAsync(address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_number_of_a_page_that_was_never_published_is_not_found()
    {
        var number = FirstNumber("events/jeju-2018-office/event.yaml");

        using var answer = await site.GetAsync($"/p/{number}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string FirstNumber(string path) =>
        File.ReadLines(Path.Combine(FirstContent.Folder, path)).First(line => line.StartsWith("number: ", StringComparison.Ordinal))["number: ".Length..];
}
