using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>What an entry has been, and the way back. Each test uses a page of its own.</summary>
public sealed class HistoryTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Park = "公園の名が「千歳パーク」に改められました。";

    private static readonly Person Sato = new("sato@example.jp", "佐藤 花子");
    private static readonly Person Tanaka = new("tanaka@example.jp", "田中 健");

    [Fact]
    public async Task Every_published_version_is_listed_with_who_and_why()
    {
        var number = await NumberAsync("anchorage");
        await PublishAsync(number, entry => Body(entry, "ja").Markdown += $"\n\n{Park}", "命名を追記");
        await PublishAsync(number, entry => Body(entry, "en").Markdown += "\n\nThe park was renamed.", "英語にも", new Approval(OverrideReason: "急ぐため", OwnWorkReason: "一人のため"));

        var browser = await OpenAsync(number);

        Assert.Equal("変更履歴：アンカレジ市", browser.Heading);
        var rows = browser.Page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(["第3版", "第2版", "第1版"], browser.Page.QuerySelectorAll("tbody tr th").Select(cell => cell.TextContent.Trim()[..3]));
        Assert.Contains("公開中", rows[0], StringComparison.Ordinal);
        Assert.Contains("英語にも", rows[0], StringComparison.Ordinal);
        Assert.Contains("急ぐため", rows[0], StringComparison.Ordinal);
        Assert.Contains("一人のため", rows[0], StringComparison.Ordinal);
        Assert.Contains("佐藤 花子", rows[1], StringComparison.Ordinal);
        Assert.Contains("公開：田中 健", rows[1], StringComparison.Ordinal);
        Assert.Contains("日本語", rows[1], StringComparison.Ordinal);
        Assert.Contains("（取り込み）", rows[2], StringComparison.Ordinal);
        Assert.Contains("5言語", rows[2], StringComparison.Ordinal);
        Assert.Equal("2026-11-24T12:00+09:00", browser.Page.QuerySelector("tbody tr time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Two_versions_are_compared_word_by_word_and_facts_by_their_names()
    {
        var number = await NumberAsync("ibusuki");
        await PublishAsync(number, entry => Body(entry, "ja").Markdown += "\n\n駅の名は「ちとせ」です。", "一");
        await PublishAsync(number, entry =>
        {
            Body(entry, "ja").Markdown = Body(entry, "ja").Markdown.Replace("「ちとせ」", "「千歳」", StringComparison.Ordinal);
            ((Chitose.Exchange.Partners.Partner)entry).Website = "https://example.jp/new";
        }, "二");
        var browser = await OpenAsync(number);

        await browser.SendAsync(StaffForm.Of((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector("main form")!).With(("a", "2"), ("b", "3")));

        var section = browser.Page.QuerySelector("section[aria-labelledby=difference]")!;
        Assert.Equal("第2版と第3版のちがい", section.QuerySelector("h2")!.TextContent);
        Assert.Equal("削除：ちとせ", section.QuerySelector(".src del")!.TextContent);
        Assert.Equal("追加：千歳", section.QuerySelector(".src ins")!.TextContent);
        Assert.Contains("英語・中国語・韓国語・タイ語の文は同じです", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("https://example.jp/new", section.QuerySelector("table ins")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("markdown", section.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, section.QuerySelectorAll("details .paper").Length);
        Assert.True(browser.Page.QuerySelector("#a2")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task One_language_is_brought_back_as_a_draft_and_is_not_public_before_it_is_published()
    {
        var number = await NumberAsync("kongsberg");
        var old = (await EntryAsync(number)).TextIn(Language.Korean)!.Title;
        await PublishAsync(number, entry => (entry.TextIn(Language.Korean)!.Title, entry.TextIn(Language.Thai)!.Title) = ("콩스베르그 새 이름", "เปลี่ยน"), "題名");
        var browser = await OpenAsync(number, "?restore=1");

        await browser.PressAsync("第1版の下書きを作る", ("scope", "ko"), ("why", "前の題名が正しいため"));

        Assert.True(browser.Status == HttpStatusCode.OK, browser.Page.QuerySelector("#errors")?.TextContent);
        Assert.Equal($"/staff/entries/{number}/ko", browser.Address);
        var draft = await DraftAsync(number);
        Assert.Equal((old, "เปลี่ยน"), (draft.Read().TextIn(Language.Korean)!.Title, draft.Read().TextIn(Language.Thai)!.Title));
        Assert.Contains("콩스베르그 새 이름", await site.TextAsync("/ko/partners/kongsberg"), StringComparison.Ordinal);
        var row = await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Audit.Where(row => row.Action == AuditAction.VersionRestored).OrderByDescending(row => row.Id).FirstAsync());
        Assert.Equal("1, ko: 前の題名が正しいため", row.Detail);
    }

    [Fact]
    public async Task A_translation_brought_back_keeps_the_mark_of_the_japanese_it_was_made_from()
    {
        var number = await NumberAsync("changchun");
        var first = SourceFingerprint.Of(await EntryAsync(number));
        await PublishAsync(number, entry =>
        {
            Body(entry, "ja").Markdown += "\n\n日本語が変わりました。";
            Body(entry, "th").Markdown += "\n\nเปลี่ยนแล้ว";
        }, "日本語とタイ語");
        var browser = await OpenAsync(number, "?restore=1");

        await browser.PressAsync("第1版の下書きを作る", ("scope", "th"), ("why", "前の訳"));
        Assert.Equal(first, (await DraftAsync(number)).Read().TextIn(Language.Thai)!.TranslatedFrom);

        // With the Japanese it was made from beside it again, it is up to date.
        await browser.OpenAsync($"/staff/entries/{number}/history?restore=1");
        await browser.PressAsync("第1版の下書きを作る", ("scope", "all"), ("why", "全部"), ("ontoDraft", "true"));
        Assert.All((await DraftAsync(number)).Read().Texts, text => Assert.Null(text.TranslatedFrom));
    }

    [Fact]
    public async Task An_open_draft_is_replaced_only_if_it_is_meant_and_its_words_stay_among_the_saved_ones()
    {
        var number = await NumberAsync("airport-high-school");
        await PublishAsync(number, entry => entry.TextIn(Language.Japanese)!.Title = "新しい題名", "題名");
        await SaveAsync(number, entry => entry.TextIn(Language.Japanese)!.Title = "書きかけの題名");
        var browser = await OpenAsync(number, "?restore=1");

        await browser.PressAsync("第1版の下書きを作る", ("why", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(["#why", "#onto-draft"], browser.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.Contains("下書きが開いています（佐藤 花子、", browser.MainText, StringComparison.Ordinal);

        await SaveAsync(number, entry => entry.TextIn(Language.Japanese)!.Title = "もう一度書いた題名");
        await browser.PressAsync("第1版の下書きを作る", ("why", "戻す"), ("ontoDraft", "true"));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal("もう一度書いた題名", (await DraftAsync(number)).Title);
        Assert.Equal("戻す", browser.Page.QuerySelector("#why")!.TextContent);

        await browser.PressAsync("第1版の下書きを作る", ("ontoDraft", "true"));
        Assert.NotEqual("もう一度書いた題名", (await DraftAsync(number)).Title);
        await browser.OpenAsync($"/staff/entries/{number}/history");
        var saves = browser.Page.QuerySelector("section[aria-labelledby=saves]")!;
        Assert.True(saves.QuerySelectorAll("li").Length >= 3);

        await browser.OpenAsync(saves.QuerySelectorAll("li")[1].QuerySelectorAll("a")[0].GetAttribute("href")!);
        Assert.Contains("もう一度書いた", browser.Page.QuerySelector("section[aria-labelledby=difference] ins")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_and_renamed_page_keeps_its_history_and_can_be_brought_back()
    {
        var number = await NumberAsync("jeju-tourism-association");
        await PublishAsync(number, entry => (entry.Slug, entry.FormerSlugs) = ("jeju", ["jeju-tourism-association"]), "アドレス");
        await site.InStoreAsync(async services => await services.GetRequiredService<Withdrawal>().WithdrawAsync(number, Tanaka, "やめる", CancellationToken.None));
        await site.InStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.Where(draft => draft.Number == number).ExecuteDeleteAsync());
        var browser = await OpenAsync(number, "?restore=1");
        Assert.Contains("取り下げ", browser.Page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);

        await browser.PressAsync("第1版の下書きを作る", ("scope", "all"), ("why", "また載せる"));

        Assert.True(browser.Status == HttpStatusCode.OK, browser.Page.QuerySelector("#errors")?.TextContent);
        var draft = await DraftAsync(number);
        Assert.Equal("jeju", draft.Slug);
        Assert.Equal(["jeju-tourism-association"], draft.Read().FormerSlugs);
    }

    [Theory]
    [InlineData("/staff/entries/999999/history")]
    [InlineData("/staff/entries/abc/history")]
    public async Task What_never_was_has_no_history(string address)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        await browser.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task What_stands_there_already_is_not_brought_back()
    {
        var number = await NumberAsync("mears");
        await PublishAsync(number, entry => entry.TextIn(Language.English)!.Title = "Changed", "英語");
        var browser = await OpenAsync(number, "?restore=1");

        await browser.PressAsync("第1版の下書きを作る", ("scope", "th"), ("why", "同じ"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("もう入っています", browser.MainText, StringComparison.Ordinal);
        Assert.False(await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.AnyAsync(draft => draft.Number == number)));
    }

    private static EntryBody Body(Entry entry, string tag) => entry.TextIn(Language.WithTag(tag)!)!.Body;

    private async Task<StaffBrowser> OpenAsync(int number, string query = "")
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync($"/staff/entries/{number}/history{query}");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        return browser;
    }

    private Task<int> NumberAsync(string slug) =>
        site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Entries.Where(entry => entry.Slug == slug).Select(entry => entry.Number).SingleAsync());

    private Task<Entry> EntryAsync(int number) =>
        site.FromStoreAsync(async services => (await services.GetRequiredService<DraftDesk>().OpenAsync(number, CancellationToken.None))!.Entry);

    private Task<Draft> DraftAsync(int number) =>
        site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.AsNoTracking().SingleAsync(draft => draft.Number == number));

    private Task SaveAsync(int number, Action<Entry> change) => site.InStoreAsync(async services =>
    {
        var desk = services.GetRequiredService<DraftDesk>();
        var copy = (await desk.OpenAsync(number, CancellationToken.None))!;
        change(copy.Entry);
        Assert.IsType<SaveOutcome.Saved>(await desk.SaveAsync(copy.Entry, copy.Basis, Sato, isAutomatic: false, CancellationToken.None));
    });

    private Task PublishAsync(int number, Action<Entry> change, string reason, Approval? approval = null) => site.InStoreAsync(async services =>
    {
        var (db, publisher) = (services.GetRequiredService<ExchangeDbContext>(), services.GetRequiredService<Publisher>());
        await using var transaction = await db.Database.BeginTransactionAsync();
        var entry = (await publisher.PublishedAsync(number, CancellationToken.None))!;
        change(entry);
        Assert.NotNull(await publisher.PublishAsync(entry, new PublicationNote { By = Tanaka, Reason = reason, WrittenBy = [Sato], Approval = approval }, CancellationToken.None));
        await transaction.CommitAsync();
        await services.GetRequiredService<KeptPages>().DropAsync();
    });
}
