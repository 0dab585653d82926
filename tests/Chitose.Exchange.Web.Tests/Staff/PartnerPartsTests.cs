using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>The editor of a partner leads to everything that makes up its page.</summary>
public sealed class PartnerPartsTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Begin = "下書きを作る";

    [Fact]
    public async Task Every_event_and_program_is_listed_with_its_state_and_a_way_to_it()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1014, "en");

        Assert.Equal("あゆみ（3件）", Summary(browser, "timeline"));
        Assert.Equal("交流事業（1件）", Summary(browser, "programs"));
        Assert.Equal("写真（0枚）", Summary(browser, "photos"));
        var first = browser.Page.QuerySelector("#timeline li")!;
        Assert.StartsWith("平成16年（2004年）10月11日", first.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("公開中", first.QuerySelector(".st")!.TextContent.Trim());
        await browser.OpenAsync(first.QuerySelector("a")!.GetAttribute("href")!);

        browser.AssertIs(HttpStatusCode.OK);
        Assert.EndsWith("/en", browser.Address, StringComparison.Ordinal);
        var back = browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "長春市の編集画面へ");
        Assert.Equal("/staff/entries/1014/en", back.GetAttribute("href"));
    }

    [Theory]
    [InlineData("timeline", "この交流先の行事を新しく作る", "2027")]
    [InlineData("programs", "この交流先の交流事業を新しく作る", "")]
    public async Task One_more_is_begun_there_and_counts_while_it_is_a_draft(string part, string words, string year)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1012);
        var before = browser.Page.QuerySelectorAll($"#{part} li").Length;

        await browser.OpenAsync(browser.Page.QuerySelectorAll($"#{part} a").Single(link => link.TextContent == words).GetAttribute("href")!);
        Assert.Equal("ibusuki", Assert.Single(Ticked(browser)));
        await browser.PressAsync(Begin, ("Text.Title", "新しい一行"), ("Slug", $"new-in-{part}"), ("Event.Date.Year", year));
        Assert.Equal("ibusuki", Assert.Single(Ticked(browser)));

        await browser.EditAsync(1012);
        var lines = browser.Page.QuerySelectorAll($"#{part} li");
        Assert.Equal(before + 1, lines.Length);
        Assert.EndsWith("下書き", lines.Single(line => line.TextContent.Contains("新しい一行", StringComparison.Ordinal)).TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_partner_has_them_and_only_a_known_one_is_ticked()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(3001);
        Assert.Null(browser.Page.GetElementById("timeline"));

        await browser.OpenAsync("/staff/entries/new?kind=event&partner=nowhere");

        Assert.Empty(Ticked(browser));
    }

    private static string Summary(StaffBrowser browser, string part) => browser.Page.QuerySelector($"#{part} > summary")!.TextContent.Trim();

    private static IEnumerable<string> Ticked(StaffBrowser browser) =>
        browser.Page.QuerySelectorAll<IHtmlInputElement>("#partners input").Where(box => box.IsChecked).Select(box => box.Value);
}
