using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>Entries are begun as drafts, under an address of their own.</summary>
public sealed class NewEntryTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Begin = "下書きを作る";

    [Fact]
    public async Task A_partner_is_begun_with_its_name_address_and_facts()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync("/staff/entries/new");
        await browser.OpenAsync(browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "交流先").GetAttribute("href")!);

        await browser.PressAsync(
            Begin,
            ("Text.Title", "新しい市"), ("Slug", "Ｎｅｗ-City"), ("Partner.Date.Year", "2026"), ("Partner.Place", "chitose-city"), ("Partner.Country", "usa"), ("Partner.Division", "alaska"),
            ("Partner.Latitude", "61.2"), ("Partner.Longitude", "-149.9"), ("Partner.TimeZone", "America/Anchorage"));

        browser.AssertIs(HttpStatusCode.OK);
        Assert.Equal("新しい市を編集 日本語", string.Join(' ', browser.Heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("new-city", browser.Value("slug"));
        Assert.Equal("下書き", browser.Page.QuerySelector(".head .st")!.TextContent.Trim());
        using var answer = await site.GetAsync("/ja/partners/new-city");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await browser.OpenAsync(browser.Address.Replace("/ja", "/preview/ja", StringComparison.Ordinal));
        browser.AssertIs(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("event", "2027")]
    [InlineData("program", "")]
    [InlineData("page", "")]
    public async Task Other_kinds_need_little_more_than_a_name_and_an_address(string kind, string year)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync($"/staff/entries/new?kind={kind}");

        await browser.PressAsync(Begin, ("Text.Title", "はじめ"), ("Slug", $"a-new-{kind}"), ("Event.Date.Year", year));

        browser.AssertIs(HttpStatusCode.OK);
        Assert.Equal($"a-new-{kind}", browser.Value("slug"));
        Assert.Equal("はじめ", browser.Value("title-ja"));
    }

    [Fact]
    public async Task What_is_missing_is_told_and_what_was_typed_stays()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync("/staff/entries/new?kind=partner");

        await browser.PressAsync(Begin, ("Text.Title", "\u200b\u3000"), ("Slug", "no/slash"), ("Partner.Latitude", "91"), ("Partner.TimeZone", "UTC"));

        browser.AssertIs(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            ["#slug", "#country", "#division", "#agreement-date", "#agreement-place", "#coordinates-latitude", "#coordinates-longitude", "#timeZone", "#title-ja"],
            browser.FaultyFields());
        Assert.Equal(("no/slash", "91"), (browser.Value("slug"), browser.Value("coordinates-latitude")));
    }

    [Fact]
    public async Task An_address_that_another_entry_has_is_not_given_twice()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync("/staff/entries/new?kind=page");
        await browser.PressAsync(Begin, ("Text.Title", "連絡"), ("Slug", "contact"));
        Assert.Equal(["#slug"], browser.FaultyFields());
        Assert.Contains("が使っています。別のものにしてください", browser.Faults().Single(), StringComparison.Ordinal);

        await browser.EditAsync(1013);
        await browser.SaveEditorAsync(("Slug", "anchorage"), ("Text.Title", "名前は変わる"));

        Assert.Equal(["このアドレスはアンカレジ市が使っています。別のものにしてください。"], browser.Faults());
        await browser.EditAsync(1013);
        Assert.Equal(("名前は変わる", true), (browser.Value("title-ja"), browser.Value("slug") != "anchorage"));
    }

    [Fact]
    public async Task A_page_that_the_site_needs_keeps_its_address()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1001);
        var slug = browser.Value("slug");

        await browser.SaveEditorAsync(("Slug", "elsewhere"));

        Assert.Equal(slug, browser.Value("slug"));
    }
}
