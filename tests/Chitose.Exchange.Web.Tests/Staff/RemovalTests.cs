using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>Pages that staff take from the public, throw away or bring back, each after a page that says what will happen.</summary>
public sealed class RemovalTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task A_withdrawn_page_is_not_found_and_can_be_published_again()
    {
        var (number, address) = (2025, await AddressAsync(2025));
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/staff/entries/{number}/withdrawal");

        var refused = await browser.PressAsync("公開をやめる");
        Assert.Equal("#reason", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        await browser.PressAsync("公開をやめる", ("reason", "内容を確かめています"));

        Assert.Contains("を取り下げました", browser.MainText, StringComparison.Ordinal);
        await ReadAsync(address, HttpStatusCode.NotFound);
        await ReadAsync($"/p/{number}", HttpStatusCode.NotFound);
        await browser.OpenAsync($"/staff/entries/{number}/review");
        await browser.PressAsync("選んだ言語を公開");
        Assert.Contains("を公開しました", browser.MainText, StringComparison.Ordinal);
        await ReadAsync(address, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_withdraws_a_page_is_told_of_its_scheduled_publication_which_is_canceled()
    {
        await site.RetitleAsync(2027, "予約した行事");
        await site.AskAsync(2027, "題を直しました。");
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/entries/2027/review");
        await browser.PressAsync("選んだ言語を公開", ("when", "later"), ("day", "2026-12-01"), ("time", "09:00"));
        await browser.OpenAsync("/staff/entries/2027/withdrawal");
        Assert.Contains("公開される予約です。公開をやめると、この予約も取り消されます", browser.MainText, StringComparison.Ordinal);

        await browser.PressAsync("公開をやめる", ("reason", "内容を確かめています"));

        await browser.OpenAsync("/staff/reviews");
        Assert.DoesNotContain("予約した行事の公開予約を取り消す", browser.MainText, StringComparison.Ordinal);
        Assert.Equal(DraftState.Editing, (await site.DraftAsync(2027))!.State);
    }

    [Fact]
    public async Task A_deleted_page_is_gone_and_can_be_brought_back()
    {
        var (number, address) = (2026, await AddressAsync(2026));
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/staff/entries/{number}/deletion");

        await browser.PressAsync("削除する", ("reason", "二重でした"));

        Assert.Contains("30日のあいだ", browser.MainText, StringComparison.Ordinal);
        await ReadAsync(address, HttpStatusCode.Gone);
        await ReadAsync($"/p/{number}", HttpStatusCode.Gone);
        var button = browser.Page.QuerySelectorAll("main form button").Single(found => found.TextContent.EndsWith("を元に戻す", StringComparison.Ordinal)).TextContent;
        await browser.PressAsync(button);
        Assert.Contains("下書きとして元に戻しました", browser.MainText, StringComparison.Ordinal);
        await ReadAsync(address, HttpStatusCode.Gone);
        await browser.OpenAsync($"/staff/entries/{number}/review");
        Assert.NotNull(browser.Page.QuerySelector("#ownWork"));
        var other = await site.SignedInAsync(StaffRole.Publisher);
        await other.OpenAsync($"/staff/entries/{number}/review");
        await other.PressAsync("選んだ言語を公開");
        await ReadAsync(address, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_decides_about_a_page_that_was_deleted_meanwhile_keeps_what_they_wrote()
    {
        await site.RetitleAsync(2029, "消える行事");
        await site.AskAsync(2029, "題を直しました。");
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        var other = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/entries/2029/review");
        await other.OpenAsync("/staff/entries/2029/deletion");
        await other.PressAsync("削除する", ("reason", "二重でした"));

        await browser.PressAsync("差し戻す", ("comment", "出典を足してください"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal("このページは削除されました", browser.Heading);
        Assert.Equal("出典を足してください", browser.Page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task The_page_of_a_deleted_partners_event_stays()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/entries/1016/deletion");
        await browser.PressAsync("削除する", ("reason", "試し"));

        await ReadAsync("/ja/partners/airport-high-school", HttpStatusCode.Gone);
        foreach (var address in (await site.PageAsync("/ja/timeline")).QuerySelectorAll("main a[href*='/events/']").Select(link => link.GetAttribute("href")!).Distinct())
        {
            await ReadAsync(address, HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Pages_that_the_site_leads_to_stay()
    {
        var browser = await site.SignedInAsync(StaffRole.Admin);
        await browser.OpenAsync("/staff/entries/1001/withdrawal");

        await browser.PressAsync("公開をやめる", ("reason", "試し"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("試し", browser.Page.QuerySelector("#reason")!.TextContent.Trim());
        await ReadAsync("/ja/", HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_by_its_only_writer_or_a_publisher()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor);
        await site.RetitleAsync(2027, "捨てる下書き", by: new Person(member.Email, member.Name));
        var editor = await site.SignInAsync(member);
        await editor.OpenAsync("/staff/entries/2027/discard");
        await site.RetitleAsync(2027, "ほかの人も書いた");

        await editor.PressAsync("下書きを捨てる");
        Assert.Contains("公開責任者に頼んでください", editor.MainText, StringComparison.Ordinal);
        var publisher = await site.SignedInAsync(StaffRole.Publisher);
        await publisher.OpenAsync("/staff/entries/2027/discard");
        await publisher.PressAsync("下書きを捨てる");

        Assert.Contains("下書きを捨てました", publisher.MainText, StringComparison.Ordinal);
        Assert.Null(await site.DraftAsync(2027));
    }

    [Theory]
    [InlineData("withdrawal")]
    [InlineData("deletion")]
    public async Task An_editor_can_neither_withdraw_nor_delete(string verb)
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);

        await editor.OpenAsync($"/staff/entries/1011/{verb}");

        Assert.Equal(HttpStatusCode.Forbidden, editor.Status);
    }

    private async Task<string> AddressAsync(int number)
    {
        using var answer = await site.GetAsync($"/p/{number}");
        return answer.Headers.Location!.OriginalString;
    }

    private async Task ReadAsync(string address, HttpStatusCode expected)
    {
        using var answer = await site.GetAsync(address);
        Assert.Equal((address, expected), (address, answer.StatusCode));
    }
}
