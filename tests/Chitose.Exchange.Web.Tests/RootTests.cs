using System.Net;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

[Collection(Reading.Name)]
public sealed class RootTests(SharedSite site)
{
    [Theory]
    [InlineData(null, "/ja/")]
    [InlineData("", "/ja/")]
    [InlineData("ja", "/ja/")]
    [InlineData("ja-JP", "/ja/")]
    [InlineData("JA-jp", "/ja/")]
    [InlineData("en", "/en/")]
    [InlineData("en-GB, en;q=0.8", "/en/")]
    [InlineData("zh", "/zh/")]
    [InlineData("zh-TW", "/zh/")]
    [InlineData("zh-Hant-HK, en;q=0.5", "/zh/")]
    [InlineData("zh-CN, zh;q=0.9, en;q=0.8", "/zh/")]
    [InlineData("ko-KR", "/ko/")]
    [InlineData("th-TH, th;q=0.9", "/th/")]
    [InlineData("de;q=0.5,ko;q=0.4", "/ko/")]
    [InlineData("fr, de;q=0.9, th;q=0.1", "/th/")]
    [InlineData("en;q=0.2, ko;q=0.9", "/ko/")]
    [InlineData("en;q=0.8, ja;q=0.8", "/en/")]
    [InlineData("ja;q=0, ko;q=0.1", "/ko/")]
    [InlineData("ja;q=0.3, th;q=1.0", "/th/")]
    [InlineData("fr", "/en/")]
    [InlineData("fr, de;q=0.9", "/en/")]
    [InlineData("*", "/ja/")]
    [InlineData("ko, *;q=0.5", "/ko/")]
    public async Task A_reader_is_led_to_the_best_of_the_languages_that_the_browser_names(string? accepted, string expected)
    {
        using var answer = accepted is null ? await site.GetAsync("/") : await site.GetAsync("/", ("Accept-Language", accepted));

        AssertLeadsTo(expected, answer);
    }

    [Theory]
    [InlineData("garbage;;;===,,,")]
    [InlineData("ja;q=abc")]
    [InlineData("../../etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData(",,,,,")]
    [InlineData("//evil.example")]
    public async Task A_header_that_makes_no_sense_leads_to_one_of_the_home_pages_all_the_same(string accepted)
    {
        using var answer = await site.GetAsync("/", ("Accept-Language", accepted));

        Assert.Contains(answer.Headers.Location?.OriginalString, Language.All.Select(language => $"/{language.Segment}/"));
    }

    [Theory]
    [InlineData("__Host-lang=ko", "/ko/")]
    [InlineData("__Host-lang=th", "/th/")]
    [InlineData("__Host-lang=zh", "/zh/")]
    [InlineData("other=1; __Host-lang=ja", "/ja/")]
    [InlineData("__Host-lang=fr", "/en/")]
    [InlineData("__Host-lang=", "/en/")]
    [InlineData("__Host-lang=zh-Hans", "/en/")]
    [InlineData("__Host-lang=//evil.example", "/en/")]
    [InlineData("__Host-lang=ja%0d%0aSet-Cookie:x=1", "/en/")]
    [InlineData("__Host-lang=ja/../staff", "/en/")]
    [InlineData("lang=ko", "/en/")]
    [InlineData("=;=;;__Host-lang", "/en/")]
    public async Task A_remembered_choice_comes_first_if_it_is_one_of_the_five(string cookie, string expected)
    {
        using var answer = await site.GetAsync("/", ("Accept-Language", "en"), ("Cookie", cookie));

        AssertLeadsTo(expected, answer);
    }

    [Theory]
    [InlineData(null, "/ja/partners/anchorage")]
    [InlineData("en-US", "/en/partners/anchorage")]
    [InlineData("zh-TW", "/zh/partners/anchorage")]
    [InlineData("fr", "/en/partners/anchorage")]
    public async Task A_page_number_leads_to_the_page_in_the_readers_language(string? accepted, string expected)
    {
        var number = await NumberOfAsync("/ja/partners/anchorage");

        using var answer = accepted is null ? await site.GetAsync(number) : await site.GetAsync(number, ("Accept-Language", accepted));

        AssertLeadsTo(expected, answer);
    }

    [Fact]
    public async Task A_page_number_leads_to_the_page_in_the_remembered_language()
    {
        using var answer = await site.GetAsync("/p/1011", ("Cookie", "__Host-lang=th"), ("Accept-Language", "en"));

        AssertLeadsTo("/th/partners/anchorage", answer);
    }

    [Theory]
    [InlineData("/p/1")]
    [InlineData("/p/0")]
    [InlineData("/p/999999")]
    [InlineData("/p/-1")]
    [InlineData("/p/+1011")]
    [InlineData("/p/1011.0")]
    [InlineData("/p/0x3F3")]
    [InlineData("/p/abc")]
    [InlineData("/p/99999999999")]
    [InlineData("/p/１０１１")]
    [InlineData("/p/1011/more")]
    [InlineData("/p")]
    public async Task An_unknown_page_number_is_not_found(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Every_page_bears_a_number_that_is_its_own()
    {
        var numbers = site.Pages.Where(page => page.Language.IsSource)
            .Select(page => Assert.Single(page.Document.QuerySelectorAll(".page-foot a[href^='/p/']")).GetAttribute("href"))
            .ToList();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    private static void AssertLeadsTo(string expected, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
        Assert.Equal(["Accept-Language", "Cookie"], answer.Headers.Vary.Order());
        Assert.Equal("no-store, private", string.Join(", ", answer.Headers.CacheControl!.ToString().Split(", ").Order()));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private async Task<string> NumberOfAsync(string address) =>
        (await site.PageAsync(address)).QuerySelector(".page-foot a[href^='/p/']")!.GetAttribute("href")!;
}
