using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff.Questions;

public sealed class QuestionsTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task Every_question_is_listed_and_can_be_opened()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        var links = (await browser.OpenAsync("/staff/questions")).QuerySelectorAll("main tbody th a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(17, links.Count);
        foreach (var link in links)
        {
            var page = await browser.OpenAsync(link);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.StartsWith(link.Split('/')[^1], browser.Heading, StringComparison.OrdinalIgnoreCase);
            Assert.Null(page.QuerySelector("form[action$=decision]"));
        }
    }

    [Fact]
    public async Task A_date_is_shown_with_its_sources_and_as_five_languages_would_write_it()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);

        var page = await browser.OpenAsync("/staff/questions/Q01");

        var cards = page.QuerySelectorAll("[aria-labelledby=values-heading] .card");
        Assert.Equal(["昭和56年（1981年）9月1日", "昭和63年（1988年）9月1日"], cards.Select(card => card.QuerySelector("h3")!.TextContent));
        Assert.Contains("51行目", cards[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("51行目", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("1 กันยายน พ.ศ. 2531 (ค.ศ. 1988)", cards[1].QuerySelector("dd[lang=th]")!.TextContent);
        Assert.Contains("2028年9月1日 40周年", cards[1].TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("[aria-labelledby=doubts-heading] [lang=en]"), sentence => sentence.TextContent.Contains("being confirmed", StringComparison.Ordinal));
        Assert.Contains("1981年9月1日（年を確認中）", page.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_kept_with_its_writer()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor, "佐藤 花子");
        await browser.OpenAsync("/staff/questions/Q02");

        var empty = await browser.PressAsync("記録を追加", ("text", "  "));
        var (status, title) = (browser.Status, empty.Title);
        var page = await browser.PressAsync("記録を追加", ("text", "編集者に電話。<b>返事待ち</b>"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.StartsWith("エラー：", title, StringComparison.Ordinal);
        Assert.Contains("佐藤 花子：編集者に電話。<b>返事待ち</b>", page.QuerySelector("#log")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_is_kept()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/questions/Q01");

        var page = await browser.PressAsync("決めて、公開前の確認へ", ("Value", "other"), ("Year", "1988"), ("Month", ""), ("Day", "1"), ("Where", "連盟の書庫"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(["#year", "#evidence", "#why"], page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("#errors a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal("true", page.QuerySelector("#year")!.GetAttribute("aria-invalid"));
        Assert.Equal(("1988", "連盟の書庫"), (page.QuerySelector<IHtmlInputElement>("#year")!.Value, page.QuerySelector<IHtmlInputElement>("#where")!.Value));
        Assert.True(page.QuerySelector<IHtmlInputElement>("#value-other")!.IsChecked);
    }

    [Fact]
    public async Task A_decided_date_waits_for_review_and_changes_no_page_before()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/questions/Q01");

        var page = await browser.PressAsync("決めて、公開前の確認へ", ("Value", "1988-09-01"), ("Evidence", "copy"), ("Where", "千歳観光連盟"), ("Why", "調印書の写しに昭和63年とある"));

        Assert.Contains("下書きは公開前の確認を待っています", page.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        var record = page.QuerySelector("[aria-labelledby=decisions-heading]")!.TextContent;
        Assert.Contains("昭和63年（1988年）9月1日", record, StringComparison.Ordinal);
        Assert.Contains("文書の写しを受け取った", record, StringComparison.Ordinal);
        Assert.Contains("1981-09-01", record, StringComparison.Ordinal);
        Assert.Contains("決まりました。公開を待っています", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1981年9月1日", await site.TextAsync("/ja/partners/jeju-tourism-association"), StringComparison.Ordinal);
        var draft = await site.FromStoreAsync(services => services.GetRequiredService<DraftDesk>().OpenAsync(1015, default));
        Assert.Equal(HistoricDate.Parse("1988-09-01"), ((Partner)draft!.Entry).Agreement.Date);
    }

    [Fact]
    public async Task Places_are_chosen_partner_by_partner()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        var page = await browser.OpenAsync("/staff/questions/Q04");
        var chosen = page.QuerySelectorAll<IHtmlSelectElement>("select[name^=Places]").Select(select => select.Value).ToList();

        var after = await browser.PressAsync("決めて、公開前の確認へ", ("Evidence", "letter"), ("Why", "返事のとおり"));

        Assert.Equal(["kongsberg", "changchun", "seoul"], chosen);
        Assert.Contains("決まりました。公開を待っています", after.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_recorded_at_once_and_the_pages_that_use_them_are_named()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        var page = await browser.OpenAsync("/staff/questions/Q17");
        var used = page.QuerySelectorAll("[aria-labelledby=used-heading] a").Length;

        var after = await browser.PressAsync("決めて、記録する", ("Value", "Exchange"), ("Evidence", "other"), ("Why", "担当課で決めた"));

        Assert.True(used > 0);
        Assert.Contains("決定を記録しました", after.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("公開を待っています", after.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Q17", (await browser.OpenAsync("/staff/questions")).QuerySelector("[aria-labelledby=settled-heading]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_cannot_decide_by_hand()
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);
        await editor.OpenAsync("/staff/questions/Q05");
        var token = editor.Page.QuerySelector("[name=form-token]")!.GetAttribute("value")!;

        await editor.SendAsync(new StaffForm("/staff/questions/Q05/decision", false, false, [("form-token", token), ("Value", "アンカレジ"), ("Evidence", "copy"), ("Why", "x")]));

        Assert.Equal(HttpStatusCode.Forbidden, editor.Status);
    }

    [Theory]
    [InlineData("/staff/questions/Q99")]
    [InlineData("/staff/questions/q01%27")]
    public async Task A_question_that_is_not_there_is_not_found(string address)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        await browser.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }
}
