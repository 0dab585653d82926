using System.Net;
using AngleSharp.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>The screen on which a publisher sees what a draft would change, and decides.</summary>
public sealed class ReviewTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Publish = "選んだ言語を公開";

    [Fact]
    public async Task The_list_names_what_waits_and_leads_to_it()
    {
        await site.RetitleAsync(1012, "指宿市（試し）");
        await site.AskAsync(1012, "出典は広報いぶすきです。");
        var browser = await site.SignedInAsync(StaffRole.Publisher);

        var page = await browser.OpenAsync("/staff/reviews");

        Assert.Equal("確認待ち", browser.Heading);
        Assert.Contains("佐藤 花子さんから 今日 12:00 に依頼", browser.MainText, StringComparison.Ordinal);
        Assert.Contains("出典は広報いぶすきです。", browser.MainText, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/staff/entries/1012/review']"));
        Assert.NotEqual("0", page.QuerySelector(".nav [aria-current=page] .n")!.FirstChild!.TextContent);
    }

    [Fact]
    public async Task Readers_see_a_publication_at_once_and_one_press_too_many_changes_nothing()
    {
        await site.WriteAsync(1013, entry => entry.TextIn(Language.Japanese)!.Body.Markdown += "\n\n2026年に、新しい橋の名前になりました。");
        await site.AskAsync(1013, "橋のことを足しました。");
        var before = await site.TextAsync("/ja/partners/kongsberg");
        var browser = await site.SignedInAsync(StaffRole.Publisher);

        var review = await browser.OpenAsync("/staff/entries/1013/review");
        Assert.Equal("コングスベルグ市の変更を確認", browser.Heading);
        Assert.Contains("橋のことを足しました。", browser.MainText, StringComparison.Ordinal);
        Assert.Contains("2026年に、新しい橋の名前になりました。", review.QuerySelector("#cmp-ja ins")!.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"（前の\d段落は同じ）", review.QuerySelector("#cmp-ja")!.TextContent);
        Assert.Null(review.QuerySelector("#cmp-en"));
        Assert.Contains("要更新", review.QuerySelector("#decision")!.TextContent, StringComparison.Ordinal);
        var form = StaffForm.Of(review.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("#decision")!);
        await browser.SendAsync(form);

        Assert.Contains("を公開しました。", browser.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("新しい橋", before, StringComparison.Ordinal);
        Assert.Contains("新しい橋", await site.TextAsync("/ja/partners/kongsberg"), StringComparison.Ordinal);
        await browser.SendAsync(form);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(2, await site.RevisionsAsync(1013));
    }

    [Fact]
    public async Task Two_publishers_who_press_at_the_same_time_publish_one_version()
    {
        await site.RetitleAsync(2028, "行事（同時に）");
        var browsers = new[] { await site.SignedInAsync(StaffRole.Publisher), await site.SignedInAsync(StaffRole.Publisher) };
        foreach (var browser in browsers)
        {
            await browser.OpenAsync("/staff/entries/2028/review");
        }

        var forms = browsers.Select(browser => (browser.Client, Form: StaffForm.Of(browser.Page.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("#decision")!))).ToList();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => forms[i % 2]).Select(pair => pair.Client.PostAsync(new Uri(pair.Form.Address, UriKind.Relative), pair.Form.ToContent())));

        Assert.All(answers, answer => Assert.Equal("/staff/reviews?done=published&page=2028", answer.Headers.Location?.OriginalString));
        Assert.Equal(2, await site.RevisionsAsync(2028));
    }

    [Fact]
    public async Task A_draft_that_changed_meanwhile_is_shown_again_with_everything_typed()
    {
        await site.RetitleAsync(1014, "長春市（一）");
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/entries/1014/review");
        await site.RetitleAsync(1014, "長春市（二）");

        var page = await browser.PressAsync(Publish, ("comment", "よいと思います"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.StartsWith("エラー：", page.Title, StringComparison.Ordinal);
        Assert.Contains("佐藤 花子さんが内容を変えました", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("よいと思います", page.QuerySelector("#comment")!.TextContent.Trim());
        Assert.Equal("追加：（二）", page.QuerySelector("#cmp-ja h4 ins")!.TextContent);
        await browser.PressAsync(Publish);
        Assert.Contains("長春市（二）", await site.TextAsync("/ja/partners/changchun"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_and_numbers_of_five_languages_stand_side_by_side()
    {
        await site.WriteAsync(1013, entry => entry.TextIn(Language.Korean)!.Body.Markdown = entry.TextIn(Language.Korean)!.Body.Markdown.Replace("14명", "41명", StringComparison.Ordinal));
        var browser = await site.SignedInAsync(StaffRole.Publisher);

        var review = await browser.OpenAsync("/staff/entries/1013/review");

        var rows = review.QuerySelectorAll("[aria-labelledby=agreement] tbody tr").ToList();
        var signing = rows.Single(row => row.QuerySelector("th")!.TextContent == "日付" && row.TextContent.Contains("1988년 8월 31일", StringComparison.Ordinal));
        Assert.Equal(["ja", "en", "zh-Hans", "ko", "th"], signing.QuerySelectorAll("td span[lang]").Select(words => words.GetAttribute("lang")));
        Assert.DoesNotContain("ちがう", signing.TextContent, StringComparison.Ordinal);
        var people = rows.Single(row => row.TextContent.Contains("14人", StringComparison.Ordinal));
        Assert.Contains("ちがう", people.QuerySelectorAll("td")[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("41명", people.QuerySelectorAll("td")[3].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_with_an_error_is_unticked_with_the_reason_and_needs_one_to_be_published()
    {
        await site.RetitleAsync(1015, "済州（試し）");
        await site.WriteAsync(1015, entry => entry.TextIn(Language.English)!.Summary = "");
        var browser = await site.SignedInAsync(StaffRole.Publisher);

        var review = await browser.OpenAsync("/staff/entries/1015/review");

        Assert.False(review.QuerySelector("#publish-en")!.HasAttribute("checked"));
        Assert.Contains("誤りが1件", review.QuerySelector("#publish-en-hint")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ちがう", review.QuerySelector("#agreement")!.ParentElement!.TextContent, StringComparison.Ordinal);
        var form = StaffForm.Of(review.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("#decision")!);
        var both = form with { Fields = [.. form.Fields, ("lang", "en")] };
        var refused = await browser.SendAsync(both);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("#override", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        Assert.True(refused.QuerySelector("#publish-en")!.HasAttribute("checked"));
        await browser.SendAsync(both.With(("override", "要約はあとで書きます")));
        Assert.Contains("を公開しました。", browser.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_work_is_published_with_a_reason_and_waits_for_another_publisher()
    {
        var member = await site.AddMemberAsync(StaffRole.Publisher, "田中 健");
        await site.RetitleAsync(1016, "空港の高校（試し）", by: new Person(member.Email, member.Name));
        var browser = await site.SignInAsync(member);
        await browser.OpenAsync("/staff/entries/1016/review");

        var refused = await browser.PressAsync(Publish);
        Assert.Equal("#ownWork", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        Assert.Equal("true", refused.QuerySelector("#ownWork")!.GetAttribute("aria-invalid"));
        await browser.PressAsync(Publish, ("ownWork", "祝日のため"));

        Assert.Contains("祝日のため", browser.MainText, StringComparison.Ordinal);
        Assert.Empty(browser.Page.QuerySelectorAll("form[action^='/staff/publications/']"));
        var other = await site.SignedInAsync(StaffRole.Publisher);
        await other.OpenAsync("/staff/reviews");
        await other.PressAsync("空港の高校（試し）を見ました");
        Assert.Contains("見たことを記録しました", other.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("祝日のため", other.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_sent_back_needs_a_comment_and_comes_to_its_writer()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor, "鈴木 一郎");
        var writer = new Person(member.Email, member.Name);
        await site.RetitleAsync(2021, "行事（試し）", by: writer);
        await site.AskAsync(2021, "題を直しました。", writer);
        var publisher = await site.SignedInAsync(StaffRole.Publisher);
        await publisher.OpenAsync("/staff/entries/2021/review");

        var refused = await publisher.PressAsync("差し戻す");
        Assert.Equal("#comment", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        await publisher.PressAsync("差し戻す", ("comment", "出典を足してください"));
        Assert.Contains("差し戻しました", publisher.MainText, StringComparison.Ordinal);

        var editor = await site.SignInAsync(member);
        var list = await editor.OpenAsync("/staff/reviews");
        Assert.Contains("出典を足してください", editor.MainText, StringComparison.Ordinal);
        Assert.Equal("1", list.QuerySelector(".nav [aria-current=page] .n")!.FirstChild!.TextContent);
    }

    [Fact]
    public async Task An_editor_sees_the_review_without_a_decision_and_takes_a_request_back()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var writer = new Person(member.Email, member.Name);
        await site.RetitleAsync(2022, "行事（下書き）", by: writer);
        await site.AskAsync(2022, "題を直しました。", writer);
        var editor = await site.SignInAsync(member);

        var page = await editor.OpenAsync("/staff/entries/2022/review");
        Assert.Null(page.QuerySelector("#decision"));
        await editor.PressAsync("依頼を取り下げる");

        Assert.Contains("取り下げました", editor.MainText, StringComparison.Ordinal);
        Assert.Equal(DraftState.Editing, (await site.DraftAsync(2022))!.State);
    }

    [Fact]
    public async Task Facts_that_change_are_named_and_written_in_words()
    {
        await site.WriteAsync(2023, entry => ((Events.ExchangeEvent)entry).Date = HistoricDate.Parse("2019-05-04"));
        var browser = await site.SignedInAsync(StaffRole.Publisher);

        var page = await browser.OpenAsync("/staff/entries/2023/review");

        var row = page.QuerySelectorAll("table tr").Single(line => line.QuerySelector("ins") is not null);
        Assert.Equal("日付", row.QuerySelector("th")!.TextContent);
        Assert.Equal("令和元年（2019年）5月4日", row.QuerySelector("ins")!.TextContent);
        await browser.PressAsync("共通の事実を公開");
        Assert.Contains("を公開しました。", browser.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_for_staff_says_that_it_cannot_be_published()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/entries/2036/review");
        Assert.Contains("ファイルから取り込んだ下書きです", browser.MainText, StringComparison.Ordinal);

        var page = await browser.PressAsync(Publish);

        Assert.Contains("職員だけが見るものなので、公開できません", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        using var answer = await site.GetAsync("/ja/events/changchun-2024-20th");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Everything_is_there_in_English_too()
    {
        await site.RetitleAsync(2024, "An event on an English screen", Language.English);
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/reviews");
        await browser.PressAsync("English");

        var page = await browser.OpenAsync("/staff/entries/2024/review");

        Assert.Equal("Review of the changes to An event on an English screen", browser.Heading);
        Assert.Equal("Before and after publication", page.QuerySelector("#compare")!.TextContent);
    }
}
