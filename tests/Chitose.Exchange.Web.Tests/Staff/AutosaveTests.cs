using System.Net;
using System.Text.Json;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>What the editor's script asks for: saves while typing, findings and preview, who else is here.</summary>
public sealed class AutosaveTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task What_is_typed_is_saved_by_itself_and_the_form_goes_on_from_there()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1011, "en");

        var (first, status) = await AutosaveAsync(browser, ("Text.Title", "One"));
        Assert.Equal((HttpStatusCode.OK, "12:00 に自動で保存しました。公開中のページは変わりません。"), (status, first.GetProperty("text").GetString()));
        var (second, _) = await AutosaveAsync(browser, ("Text.Title", "Two"), ("Basis", first.GetProperty("basis").GetString()!), ("Partner.Latitude", "x"), ("Do", "publish"));

        Assert.Contains("1か所は、このままでは保存できません", second.GetProperty("text").GetString(), StringComparison.Ordinal);
        await browser.EditAsync(1011, "en");
        Assert.Equal("Two", browser.Value("title-en"));
        Assert.Equal("下書き", browser.Page.QuerySelector(".tabs button[value=en] .st")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_a_writer_says_about_a_change_is_saved_by_itself_too()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(3001);

        await AutosaveAsync(browser, ("Text.Summary", "まったく新しい要約です。"), ("Why", "広報をもとに直した"), ("Meaning", "changed"));

        var draft = await site.DraftAsync(3001);
        Assert.Equal(("広報をもとに直した", true), (draft!.Reason, draft.ChangesMeaning));
    }

    [Fact]
    public async Task Saving_by_itself_writes_over_nobody()
    {
        var mine = await site.SignedInAsync(StaffRole.Editor);
        var theirs = await site.SignedInAsync(StaffRole.Editor);
        await mine.EditAsync(1012);
        await theirs.EditAsync(1012);
        await theirs.SaveEditorAsync(("Text.Title", "かれらの"));

        var (told, status) = await AutosaveAsync(mine, ("Text.Title", "わたしの"));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(JsonValueKind.Null, told.GetProperty("basis").ValueKind);
        await mine.OpenAsync(told.GetProperty("joining").GetString()!);
        Assert.Contains("わたしの", mine.MainText, StringComparison.Ordinal);
        await theirs.EditAsync(1012);
        Assert.Equal("かれらの", theirs.Value("title-ja"));
    }

    [Fact]
    public async Task What_was_saved_on_leaving_does_not_stand_in_the_way_of_its_own_writer()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1016);
        await AutosaveAsync(browser, ("Text.Title", "離れるときの名前"));

        await browser.SaveEditorAsync(("Text.Summary", "次の画面の要約"));

        browser.AssertIs(HttpStatusCode.OK);
        Assert.Equal(("離れるときの名前", "次の画面の要約"), (browser.Value("title-ja"), browser.Value("summary-ja")));
        Assert.DoesNotContain("まだ合わせていない", browser.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_is_saved()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1013);

        using var answer = await browser.Client.PostAsync(
            new Uri("/staff/entries/1013/ja/autosave", UriKind.Relative), browser.EditorForm().Without("form-token").With(("Text.Title", "x")).ToContent());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.AnyAsync(draft => draft.Number == 1013)));
    }

    [Fact]
    public async Task Findings_and_preview_follow_the_typing_without_saving()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1014, "en");

        var live = await AskAsync(browser, "findings", ("Text.Title", ""), ("Text.Body", "#### Deep\n\nNew words"), ("Preview", "print"));

        Assert.Contains(live.QuerySelectorAll("#findings mark"), mark => mark.TextContent == "#### Deep");
        Assert.Contains("New words", live.QuerySelector("#papers .paper.print[lang=en]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(live.QuerySelectorAll("#title-en-findings p"));

        var mended = await AskAsync(browser, "findings", ("Text.Body", "#### Deep"), ("Fix", "heading-jump.en.body.1"));
        Assert.Equal("## Deep", mended.QuerySelector("[data-value-of=body-en]")!.TextContent.Trim());
        Assert.False(await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.AnyAsync(draft => draft.Number == 1014)));
    }

    [Fact]
    public async Task Whoever_still_has_the_entry_open_is_told_of_others()
    {
        var mine = await site.SignedInAsync(StaffRole.Editor, "田中 健");
        var theirs = await site.SignedInAsync(StaffRole.Editor, "佐藤 花子");
        await mine.EditAsync(1015);
        await theirs.EditAsync(1015, "ko");

        var told = await AskAsync(mine, "presence");

        Assert.Contains("佐藤 花子さんが韓国語を開いています", told.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("田中", told.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_the_glossary_are_there_to_be_offered()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        var names = JsonDocument.Parse(await browser.Client.GetStringAsync(new Uri("/staff/entries/glossary/th", UriKind.Relative))).RootElement;

        Assert.Contains(names.EnumerateArray(), name => name.GetProperty("japanese").GetString() == "千歳" && name.GetProperty("text").GetString() == "ชิโตเสะ");
    }

    private static async Task<(JsonElement Told, HttpStatusCode Status)> AutosaveAsync(StaffBrowser browser, params (string, string)[] values)
    {
        using var answer = await browser.Client.PostAsync(new Uri($"{browser.EditorForm().Address}/autosave", UriKind.Relative), browser.EditorForm().With(values).ToContent());
        return (JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement, answer.StatusCode);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> AskAsync(StaffBrowser browser, string place, params (string, string)[] values)
    {
        using var answer = await browser.Client.PostAsync(new Uri($"{browser.EditorForm().Address}/{place}", UriKind.Relative), browser.EditorForm().With(values).ToContent());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await RunningSite.ReadAsync(answer);
    }
}
