using System.Net;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Translators;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff.Translations;

/// <summary>Issue 3: files go to translators and come back, by the screens.</summary>
public sealed class TranslatorFilesTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Export = "/staff/translations/export";
    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    [Fact]
    public async Task A_sheet_goes_out_and_its_words_come_back_into_drafts_that_no_reader_sees()
    {
        var number = await RewriteAsync(EntryKind.Partner, 0, "直しの速さを確かめる文です。");
        var editor = await site.SignedInAsync(StaffRole.Editor, "鈴木 一郎");

        using var answer = await editor.Client.GetAsync(new Uri($"{Export}?lang=en&as=csv", UriKind.Relative));
        var sheet = await answer.Content.ReadAsStringAsync();

        Assert.Equal(("text/csv", "utf-8"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentType.CharSet));
        Assert.Matches("^chitose-en-2026-11-2[0-9]\\.csv$", answer.Content.Headers.ContentDisposition!.FileName!);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition.DispositionType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("番号（変えないでください）,ページ,項目,", sheet, StringComparison.Ordinal);
        Assert.Contains("直しの速さを確かめる文です。", sheet, StringComparison.Ordinal);

        await SendAsync(editor, "back.csv", SheetWith(sheet, $"{number}.en.summary", "A sentence of the translator."));

        Assert.Equal((HttpStatusCode.OK, "訳文を読み込みました"), (editor.Status, editor.Heading));
        Assert.NotNull(editor.Page.QuerySelector($"main a[href='/staff/entries/{number}/en']"));
        var draft = await DraftAsync(number);
        Assert.Equal(("A sentence of the translator.", "鈴木 一郎"), (draft.Read().TextIn(Language.English)!.Summary, draft.SavedBy.Name));
        Assert.False(await site.FromStoreAsync(services =>
            services.GetRequiredService<ExchangeDbContext>().Set<EntryText>().AnyAsync(text => text.Summary == "A sentence of the translator.")));
    }

    [Fact]
    public async Task XLIFF_goes_out_and_its_words_come_back()
    {
        var number = await RewriteAsync(EntryKind.Partner, 1, "訳す道具のための文です。");
        var editor = await site.SignedInAsync(StaffRole.Editor);

        using var answer = await editor.Client.GetAsync(new Uri($"{Export}?lang=th&as=xliff", UriKind.Relative));
        var document = XDocument.Parse(await answer.Content.ReadAsStringAsync(), LoadOptions.PreserveWhitespace);
        var unit = document.Descendants(Core + "unit").Single(unit => (string?)unit.Attribute("id") == $"{number}.th.summary");
        unit.Descendants(Core + "target").Single().Value = "ประโยคของผู้แปล";
        await SendAsync(editor, "back.xlf", Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting)));

        Assert.Equal("application/xliff+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Matches("^chitose-th-2026-11-2[0-9]\\.xlf$", answer.Content.Headers.ContentDisposition!.FileName!);
        Assert.Equal("訳文を読み込みました", editor.Heading);
        Assert.Equal("ประโยคของผู้แปล", (await DraftAsync(number)).Read().TextIn(Language.Thai)!.Summary);
    }

    [Fact]
    public async Task A_row_made_from_older_Japanese_is_shown_with_the_words_that_changed()
    {
        var number = await RewriteAsync(EntryKind.Partner, 2, "古い文です。");
        var editor = await site.SignedInAsync(StaffRole.Editor);
        var sheet = await editor.Client.GetStringAsync(new Uri($"{Export}?lang=ko&as=csv", UriKind.Relative));
        await RewriteAsync(EntryKind.Partner, 2, "新しい文です。");

        await SendAsync(editor, "back.csv", SheetWith(sheet, $"{number}.ko.summary", "옛 문장입니다."));

        Assert.Equal("下書きに入れる訳文がありませんでした", editor.Heading);
        Assert.Contains("この行は、まだ公開していなかったときの日本語から訳したものです", editor.MainText, StringComparison.Ordinal);
        Assert.Equal(("削除：古い", "追加：新しい"), (editor.Page.QuerySelector("main del")!.TextContent, editor.Page.QuerySelector("main ins")!.TextContent));
        Assert.NotEqual("옛 문장입니다.", (await DraftAsync(number)).Read().TextIn(Language.Korean)!.Summary);
    }

    [Fact]
    public void A_row_of_a_published_edition_says_from_which_to_which()
    {
        var row = new JudgedRow(
            new ReturnedRow(12, "1011.en.title", "Anchorage", ""),
            new UnitId(1011, Language.English, "title"),
            "アンカレジ市",
            new RowOutcome.Older(6, 7, null));

        var shown = Features.Staff.Translations.RefusedRow.Of(row, Language.Japanese);

        Assert.Equal("この行は第6版の日本語から訳したものです。いまは第7版です。", shown.Why);
        Assert.Equal(("アンカレジ市（英語） 見出し", "ファイルの12行目", "/staff/entries/1011/en"), (shown.Place, shown.Line, shown.Address));
    }

    [Fact]
    public async Task What_a_colleague_wrote_meanwhile_is_shown_beside_what_was_not_taken()
    {
        var number = await RewriteAsync(EntryKind.Partner, 3, "二人で直す文です。");
        var editor = await site.SignedInAsync(StaffRole.Editor);
        var sheet = await editor.Client.GetStringAsync(new Uri($"{Export}?lang=zh&as=csv", UriKind.Relative));
        await ChangeAsync(number, entry =>
        {
            entry.TextIn(Language.Chinese)!.Summary = "同事写的句子。";
            entry.TextIn(Language.Chinese)!.TranslatedFrom = new string('0', 24);
        });

        await SendAsync(editor, "back.csv", SheetWith(sheet, $"{number}.zh-Hans.summary", "<b>译者写的句子。</b>"));

        Assert.Contains("同事写的句子。", editor.MainText, StringComparison.Ordinal);
        Assert.Contains("<b>译者写的句子。</b>", editor.MainText, StringComparison.Ordinal);
        Assert.Equal("同事写的句子。", (await DraftAsync(number)).Read().TextIn(Language.Chinese)!.Summary);
    }

    [Theory]
    [InlineData("", "訳文のファイルを選んでください")]
    [InlineData("name,price\r\nsoap,100", "この画面で書き出した行がありません")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "ファイルがこわれています")]
    [InlineData("<html></html>", "XLIFF 2.0 のファイルではありません")]
    public async Task A_file_that_cannot_be_read_says_why_and_changes_nothing(string content, string why)
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);
        var before = await SavesAsync();

        await SendAsync(editor, "back.csv", Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, editor.Status);
        Assert.StartsWith("エラー：", editor.Page.Title, StringComparison.Ordinal);
        Assert.Contains(why, editor.Page.QuerySelector("#errors a[href='#translator-file']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", editor.Page.GetElementById("translator-file")!.GetAttribute("aria-invalid"));
        Assert.Equal(before, await SavesAsync());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);

        await SendAsync(editor, "back.csv", Encoding.UTF8.GetBytes(new string('x', TranslationFile.MaxBytes + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, editor.Status);
        Assert.Contains("1 MB", editor.Page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_a_file_says_so()
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);

        await editor.SendAsync(await FormAsync(editor));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, editor.Status);
        Assert.Contains("訳文のファイルを選んでください", editor.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_speaks_the_language_of_whoever_makes_it()
    {
        await RewriteAsync(EntryKind.Partner, 4, "英語の画面のための文です。");
        var editor = await site.SignedInAsync(StaffRole.Editor);
        await editor.OpenAsync("/staff");
        await editor.PressAsync("English");

        var sheet = await editor.Client.GetStringAsync(new Uri($"{Export}?lang=ko&as=csv", UriKind.Relative));

        Assert.StartsWith("No. (do not change),Page,", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?lang=ja&as=csv")]
    [InlineData("?lang=xx&as=csv")]
    [InlineData("?lang=en&as=exe")]
    [InlineData("")]
    public async Task What_cannot_be_exported_is_not_found(string query)
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);

        await editor.OpenAsync(Export + query);

        Assert.Equal(HttpStatusCode.NotFound, editor.Status);
    }

    [Fact]
    public async Task Nobody_gets_or_sends_a_file_without_signing_in()
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);
        var form = (await FormAsync(editor)).Attach("file", "back.csv", Encoding.UTF8.GetBytes("1011.en.title,,,,,,x,"));
        var stranger = site.NewBrowser();

        await stranger.OpenAsync($"{Export}?lang=en&as=csv");
        Assert.Equal("職員ログイン", stranger.Heading);

        await stranger.SendAsync(form);
        Assert.Null(stranger.Page.QuerySelector("main dl.kv"));

        await editor.SendAsync(form.Without("form-token"));
        Assert.Null(editor.Page.QuerySelector("main dl.kv"));

        await editor.SendAsync(form);
        Assert.NotNull(editor.Page.QuerySelector("main dl.kv"));
    }

    private static byte[] SheetWith(string sheet, string id, string words)
    {
        var rows = TranslationSheet.Read(sheet.TrimStart('\uFEFF'));
        Assert.Contains(rows, row => row.Id == id);
        return Encoding.UTF8.GetBytes("a,b,c,d,e,f,g,h\n" + string.Concat(rows.Select(row =>
            $"{row.Id},,,,,,\"{(row.Id == id ? words : row.Words).Replace("\"", "\"\"", StringComparison.Ordinal)}\",{row.Stamp}\n")));
    }

    private static async Task SendAsync(StaffBrowser browser, string name, byte[] content) =>
        await browser.SendAsync((await FormAsync(browser)).Attach("file", name, content));

    /// <summary>The form for files, from a page that has it.</summary>
    private static async Task<StaffForm> FormAsync(StaffBrowser browser)
    {
        await browser.OpenAsync("/staff/translations");
        return StaffForm.Of((IHtmlFormElement)browser.Page.QuerySelector("form[action='/staff/translations/import']")!);
    }

    /// <summary>Gives an entry another Japanese summary, in a draft: its translations are then outdated there.</summary>
    private async Task<int> RewriteAsync(EntryKind kind, int place, string summary)
    {
        var number = await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Entries.OfKind(kind).OrderBy(entry => entry.Number).Select(entry => entry.Number).Skip(place).FirstAsync());
        await ChangeAsync(number, entry => entry.TextIn(Language.Japanese)!.Summary = summary);
        return number;
    }

    private Task ChangeAsync(int number, Action<Entry> change) => site.InStoreAsync(async services =>
    {
        var desk = services.GetRequiredService<DraftDesk>();
        var copy = (await desk.OpenAsync(number, default))!;
        change(copy.Entry);
        Assert.IsType<SaveOutcome.Saved>(await desk.SaveAsync(copy.Entry, copy.Basis, new Person("sato@example.jp", "佐藤 花子"), isAutomatic: false, default));
    });

    private Task<Draft> DraftAsync(int number) =>
        site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.AsNoTracking().SingleAsync(draft => draft.Number == number));

    private Task<int> SavesAsync() => site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().DraftSaves.CountAsync());
}
