using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff.Translations;

public sealed class TranslationsTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task A_change_of_the_Japanese_is_shown_with_the_translations_that_wait()
    {
        await ChangeJapaneseAsync(1012, " 市の人々も訪れました。", "人々を追記", "佐藤 花子");
        var browser = await site.SignedInAsync(StaffRole.Editor);

        var page = await browser.OpenAsync("/staff/translations");

        var card = Card(page, "指宿市");
        Assert.Equal(["英語", "中国語", "韓国語", "タイ語"], card.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.All(card.QuerySelectorAll("tbody tr"), row => Assert.NotNull(row.QuerySelector(".st-old")));
        Assert.Contains("市の人々も訪れました。", card.QuerySelector(".src ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("佐藤 花子", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("理由「人々を追記」", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("第1版", card.TextContent, StringComparison.Ordinal);
        Assert.Equal("/staff/entries/1012/en", card.QuerySelector("a.btn")!.GetAttribute("href"));
        Assert.Null(card.QuerySelector("fieldset"));
        Assert.NotNull(page.QuerySelector(".nav [aria-current=page] .n"));
    }

    [Fact]
    public async Task A_translator_lets_one_language_stay_and_a_publisher_takes_that_back()
    {
        await ChangeJapaneseAsync(1013, " 追記です。", "追記", "李 英姫");
        var translator = await site.SignedInAsync(StaffRole.Editor, "シリポーン K.");
        var publisher = await site.SignedInAsync(StaffRole.Publisher);
        var form = Form(Card(await translator.OpenAsync("/staff/translations"), "コングスベルグ市"), "/th/keeping");

        var kept = await translator.SendAsync(form);
        var (before, after) = (Languages(kept, "コングスベルグ市"), await publisher.OpenAsync("/staff/translations"));
        var taking = after.QuerySelectorAll<IHtmlFormElement>("details.sec form").First();
        var back = await publisher.SendAsync(StaffForm.Of(taking));

        Assert.Equal(["英語", "中国語", "韓国語"], before);
        Assert.Contains("訳はこのままでよいことにしました", kept.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("シリポーン K.", after.QuerySelector("details.sec")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["英語", "中国語", "韓国語", "タイ語"], Languages(back, "コングスベルグ市"));
    }

    [Fact]
    public async Task A_publisher_says_that_the_meaning_is_the_same()
    {
        await ChangeJapaneseAsync(1014, " 誤字を直しました。", "誤字", "李 英姫");
        var publisher = await site.SignedInAsync(StaffRole.Publisher);
        var form = Form(Card(await publisher.OpenAsync("/staff/translations"), "長春市"), "/meaning");

        var same = await publisher.SendAsync(form.With(("meaning", "same")));

        Assert.DoesNotContain("長春市", same.QuerySelectorAll("section h2").Select(heading => heading.TextContent));
        Assert.Contains("意味は変わらないことにしました", same.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_who_did_not_write_the_change_cannot_say_so_by_hand()
    {
        await ChangeJapaneseAsync(1016, " 追記です。", "追記", "李 英姫");
        var editor = await site.SignedInAsync(StaffRole.Editor);
        var page = await editor.OpenAsync("/staff/translations");
        var form = Form(Card(page, "空港高等学校"), "/th/keeping");

        await editor.SendAsync((form with { Address = "/staff/translations/1016/meaning" }).With(("meaning", "same")));

        Assert.Equal(HttpStatusCode.Forbidden, editor.Status);
        Assert.Equal(4, Languages(await editor.OpenAsync("/staff/translations"), "空港高等学校").Count);
    }

    [Theory]
    [InlineData("/staff/translations/1012/ja/keeping")]
    [InlineData("/staff/translations/1012/xx/keeping")]
    public async Task The_Japanese_is_no_translation(string address)
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);
        await editor.OpenAsync("/staff/translations");
        var token = editor.Page.QuerySelector("[name=form-token]")!.GetAttribute("value")!;

        await editor.SendAsync(new StaffForm(address, false, false, [("form-token", token), ("japanese", "x")]));

        Assert.Equal(HttpStatusCode.NotFound, editor.Status);
    }

    private Task ChangeJapaneseAsync(int number, string addition, string reason, string name) => site.InStoreAsync(async services =>
    {
        var (desk, by) = (services.GetRequiredService<DraftDesk>(), new Person("writer@example.jp", name));
        var copy = await desk.OpenAsync(number, default);
        copy!.Entry.TextIn(Language.Japanese)!.Body.Markdown += addition;
        var draft = Assert.IsType<SaveOutcome.Saved>(await desk.SaveAsync(copy.Entry, copy.Basis, by, false, default)).Draft;
        Assert.True(await services.GetRequiredService<Reviews>().AskAsync(number, draft.Version, by, reason, true, default));
        var order = new PublishOrder { Number = number, Version = draft.Version, Languages = Language.All, By = new Person("publisher@example.jp", "田中 健"), Approval = new Approval(OverrideReason: "a test") };
        Assert.IsType<PublishOutcome.Done>(await services.GetRequiredService<Publication>().PublishAsync(order, default));
    });

    private static IElement Card(IHtmlDocument page, string title) =>
        page.QuerySelectorAll("section.card").Single(card => card.QuerySelector("h2 span")?.TextContent == title);

    private static List<string> Languages(IHtmlDocument page, string title) => [.. Card(page, title).QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim())];

    private static StaffForm Form(IElement card, string addressEnd) =>
        StaffForm.Of(card.QuerySelectorAll<IHtmlFormElement>("form").Single(form => form.GetAttribute("action")!.EndsWith(addressEnd, StringComparison.Ordinal)));
}
