using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>Two people work on one entry: nobody overwrites anybody, and no word is lost (security requirements 8.1 and 8.2).</summary>
public sealed class SameTimeTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string SaveJoined = "合わせた文を下書きに保存";

    [Fact]
    public async Task Whoever_has_the_entry_open_is_named_to_others_for_thirty_seconds()
    {
        var (mine, theirs) = await TwoAsync();
        await theirs.EditAsync(1015, "th");

        await mine.EditAsync(1015);
        Assert.Contains("佐藤 花子さんがタイ語を開いています", mine.MainText, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromSeconds(31));
        await mine.EditAsync(1015);
        Assert.DoesNotContain("開いています", mine.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_touch_is_joined_and_what_touches_is_chosen()
    {
        var (mine, theirs) = await TwoAsync();
        await mine.EditAsync(1011);
        await theirs.EditAsync(1011);
        var body = mine.Value("body-ja");
        var paragraphs = body.Split("\n\n");
        await theirs.SaveEditorAsync(("Text.Summary", "かれらの要約"), ("Text.Body", "かれらの段落。\n\n" + body), ("Text.ShortTitle", "短い名"));

        await mine.SaveEditorAsync(("Text.Summary", "わたしの要約"), ("Text.Body", body + "\n\nわたしの段落。"), ("Partner.Latitude", "61.5"));

        mine.AssertIs(HttpStatusCode.Conflict);
        Assert.Equal("2つの文を合わせる：アンカレジ市", mine.Heading);
        Assert.Contains("あなたの文は保存してあります", mine.MainText, StringComparison.Ordinal);
        Assert.Contains("2人が同じ所を直したのは1か所です", mine.MainText, StringComparison.Ordinal);
        Assert.Equal(
            ["緯度", "日本語・短い名前", "日本語・本文・1段落目", $"日本語・本文・{paragraphs.Length + 2}段落目"],
            mine.Page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()).Order(StringComparer.Ordinal).OrderBy(name => name.Length));
        Assert.Equal("かれらの要約", (await DraftOf(1011)).TextIn(Language.Japanese)!.Summary);

        await mine.PressAsync(SaveJoined);
        Assert.Equal(["#join-ja-summary"], mine.FaultyFields());

        await mine.PressAsync(SaveJoined, ("Choices[ja.summary]", "own"), ("Texts[ja.summary]", "ふたりの要約"));

        mine.AssertIs(HttpStatusCode.OK);
        var joined = (await DraftOf(1011)).TextIn(Language.Japanese)!;
        Assert.Equal(("ふたりの要約", "短い名"), (joined.Summary, joined.ShortTitle));
        Assert.StartsWith("かれらの段落。\n\n", joined.Body.Markdown, StringComparison.Ordinal);
        Assert.EndsWith("\n\nわたしの段落。", joined.Body.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("まだ合わせていない", mine.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine", "わたしの名前")]
    [InlineData("theirs", "かれらの名前")]
    public async Task Either_text_can_be_taken_at_once_or_later(string choice, string expected)
    {
        var number = choice == "mine" ? 1012 : 1013;
        var (mine, theirs) = await TwoAsync();
        await mine.EditAsync(number);
        await theirs.EditAsync(number);
        await theirs.SaveEditorAsync(("Text.Title", "かれらの名前"));
        await mine.SaveEditorAsync(("Text.Title", "わたしの名前"));

        await mine.PressAsync("あとで合わせる");
        Assert.Equal("かれらの名前", mine.Value("title-ja"));
        var later = mine.Page.QuerySelectorAll(".note a").Single(link => link.TextContent == "文を合わせる").GetAttribute("href")!;
        await mine.OpenAsync(later);
        mine.AssertIs(HttpStatusCode.Conflict);
        await mine.PressAsync(SaveJoined, ("Choices[ja.title]", choice));

        Assert.Equal(expected, (await DraftOf(number)).TextIn(Language.Japanese)!.Title);
    }

    [Fact]
    public async Task Words_kept_aside_are_for_their_writer_alone()
    {
        var (mine, theirs) = await TwoAsync();
        await mine.EditAsync(2004);
        await theirs.EditAsync(2004);
        await theirs.SaveEditorAsync(("Text.Title", "一"));
        await mine.SaveEditorAsync(("Text.Title", "二"));
        var address = mine.Page.QuerySelector("main form")!.GetAttribute("action")!;

        await theirs.OpenAsync(address);

        theirs.AssertIs(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Words_for_an_entry_that_was_deleted_meanwhile_can_become_a_new_one()
    {
        var (mine, _) = await TwoAsync();
        await mine.EditAsync(3002);
        await site.InStoreAsync(async services =>
        {
            var db = services.GetRequiredService<ExchangeDbContext>();
            var revision = await db.Revisions.OrderBy(row => row.Id).LastAsync(row => row.Number == 3002);
            await db.Entries.Where(entry => entry.Number == 3002).ExecuteDeleteAsync();
            db.Add(new DeletedEntry
            {
                Number = 3002,
                Kind = revision.Kind,
                Slug = revision.Slug,
                Title = "古い事業",
                Json = revision.Json,
                DeletedBy = new Person("sato@example.jp", "佐藤 花子"),
                DeletedAt = site.Clock.GetUtcNow().UtcDateTime,
                Reason = "試し",
            });
            await db.SaveChangesAsync();
        });

        await mine.SaveEditorAsync(("Text.Summary", "消えない要約"));

        mine.AssertIs(HttpStatusCode.Conflict);
        Assert.Equal("古い事業は削除されました", mine.Heading);
        Assert.Contains("消えない要約", mine.MainText, StringComparison.Ordinal);

        await mine.PressAsync("新しく作る");
        mine.AssertIs(HttpStatusCode.OK);
        Assert.NotEqual("/staff/entries/3002/ja", mine.Address);
        Assert.Equal("消えない要約", mine.Value("summary-ja"));
    }

    [Fact]
    public async Task A_draft_that_waits_for_its_hour_is_not_changed_and_the_words_are_kept()
    {
        var (mine, theirs) = await TwoAsync();
        await theirs.EditAsync(2005);
        await theirs.SaveEditorAsync(("Text.Summary", "承認された要約"));
        await mine.EditAsync(2005);
        await SetStateAsync(2005, DraftState.Scheduled);

        await mine.SaveEditorAsync(("Text.Summary", "遅れた要約"));

        mine.AssertIs(HttpStatusCode.Conflict);
        Assert.Contains("2026年11月25日 12:00 に公開されます", mine.MainText, StringComparison.Ordinal);
        Assert.Contains("遅れた要約", mine.MainText, StringComparison.Ordinal);
        Assert.Equal("承認された要約", (await DraftOf(2005)).TextIn(Language.Japanese)!.Summary);

        await SetStateAsync(2005, DraftState.Editing);
        await mine.EditAsync(2005);
        await mine.OpenAsync(mine.Page.QuerySelectorAll(".note a").Single(link => link.TextContent == "文を合わせる").GetAttribute("href")!);
        await mine.PressAsync(SaveJoined);

        Assert.Equal("遅れた要約", (await DraftOf(2005)).TextIn(Language.Japanese)!.Summary);
    }

    private async Task<(StaffBrowser Mine, StaffBrowser Theirs)> TwoAsync() =>
        (await site.SignedInAsync(StaffRole.Editor, "田中 健"), await site.SignedInAsync(StaffRole.Publisher, "佐藤 花子"));

    private Task<Entries.Entry> DraftOf(int number) => site.FromStoreAsync(async services =>
        (await services.GetRequiredService<ExchangeDbContext>().Drafts.AsNoTracking().SingleAsync(draft => draft.Number == number)).Read());

    private Task SetStateAsync(int number, DraftState state) => site.InStoreAsync(services =>
    {
        var at = site.Clock.GetUtcNow().UtcDateTime.Date.AddDays(1).AddHours(3);
        return services.GetRequiredService<ExchangeDbContext>().Drafts.Where(draft => draft.Number == number)
            .ExecuteUpdateAsync(row => row.SetProperty(draft => draft.State, state).SetProperty(draft => draft.PublishAt, at));
    });
}
