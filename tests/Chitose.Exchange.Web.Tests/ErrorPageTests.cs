using System.Net;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

[Collection(Reading.Name)]
public sealed class ErrorPageTests(SharedSite site)
{
    [Theory]
    [InlineData("/ja/partners/nobody", "ja", "ページが見つかりません")]
    [InlineData("/en/partners/nobody", "en", "Page not found")]
    [InlineData("/zh/events/nothing", "zh-Hans", "未找到该页面")]
    [InlineData("/ko/programs/nothing", "ko", "페이지를 찾을 수 없습니다")]
    [InlineData("/th/nothing", "th", "ไม่พบหน้านี้")]
    [InlineData("/th/a/b/c/d", "th", "ไม่พบหน้านี้")]
    [InlineData("/en/home", "en", "Page not found")]
    [InlineData("/ko/events?page=999", "ko", "페이지를 찾을 수 없습니다")]
    public async Task A_missing_page_is_told_in_the_language_of_its_address(string address, string tag, string heading)
    {
        using var answer = await site.GetAsync(address, ("Accept-Language", "fr"), ("Cookie", "__Host-lang=ja"));

        await AssertErrorPageAsync(answer, HttpStatusCode.NotFound, tag, heading);
    }

    [Theory]
    [InlineData("/nothing", null, null, "ja")]
    [InlineData("/nothing", "ko", null, "ko")]
    [InlineData("/nothing", "fr", null, "en")]
    [InlineData("/nothing", "en", "th", "th")]
    [InlineData("/fr/timeline", "zh-TW", null, "zh-Hans")]
    [InlineData("/p/abc", "th", null, "th")]
    [InlineData("/p/99999999999", null, "ko", "ko")]
    [InlineData("/css/nothing.css", "en", null, "en")]
    public async Task A_missing_page_without_a_language_is_told_in_the_readers(string address, string? accepted, string? remembered, string tag)
    {
        var headers = new List<(string, string)>();
        if (accepted is not null)
        {
            headers.Add(("Accept-Language", accepted));
        }

        if (remembered is not null)
        {
            headers.Add(("Cookie", $"__Host-lang={remembered}"));
        }

        using var answer = await site.GetAsync(address, [.. headers]);

        await AssertErrorPageAsync(answer, HttpStatusCode.NotFound, tag, null);
    }

    [Theory]
    [InlineData("POST", "/ja/", "ja", "この操作はできません")]
    [InlineData("POST", "/en/partners/anchorage", "en", "This cannot be done here")]
    [InlineData("PUT", "/zh/timeline", "zh-Hans", "此处不能进行该操作")]
    [InlineData("DELETE", "/ko/events", "ko", "여기서는 할 수 없는 작업입니다")]
    [InlineData("PATCH", "/th/brochure", "th", "ทำรายการนี้ที่นี่ไม่ได้")]
    [InlineData("POST", "/", "ja", "この操作はできません")]
    [InlineData("DELETE", "/p/1011", "ja", "この操作はできません")]
    [InlineData("POST", "/sitemap.xml", "ja", "この操作はできません")]
    [InlineData("POST", "/healthz", "ja", "この操作はできません")]
    public async Task A_page_can_only_be_read(string method, string address, string tag, string heading)
    {
        using var answer = await site.AskAsync(new HttpMethod(method), address);

        await AssertErrorPageAsync(answer, HttpStatusCode.MethodNotAllowed, tag, heading);
    }

    [Theory]
    [InlineData("/ja/partners/nobody")]
    [InlineData("/nothing")]
    [InlineData("/th/events/nothing")]
    public async Task An_error_page_leads_on(string address)
    {
        using var answer = await site.GetAsync(address);
        var page = await RunningSite.ReadAsync(answer);

        foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct())
        {
            using var target = await site.GetAsync(link);
            Assert.True(target.IsSuccessStatusCode, $"{link} answers {target.StatusCode}");
        }
    }

    [Fact]
    public async Task The_page_of_errors_is_no_page_itself()
    {
        using var answer = await site.GetAsync("/error/500");

        await AssertErrorPageAsync(answer, HttpStatusCode.NotFound, "ja", "ページが見つかりません");
    }

    private static async Task AssertErrorPageAsync(HttpResponseMessage answer, HttpStatusCode status, string tag, string? heading)
    {
        Assert.Equal(status, answer.StatusCode);
        await ErrorPages.AssertWholeAsync(answer, tag, heading);
    }
}
