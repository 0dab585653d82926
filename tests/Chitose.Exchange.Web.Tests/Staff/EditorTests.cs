using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>Staff open an entry, change it and find it saved; readers see nothing of it.</summary>
public sealed class EditorTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Theory]
    [InlineData(1013)]
    [InlineData(2001)]
    [InlineData(3001)]
    [InlineData(1002)]
    public async Task Every_kind_of_entry_can_be_opened_in_every_language_and_saved_unchanged(int number)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        foreach (var segment in new[] { "ja", "en", "zh", "ko", "th" })
        {
            await browser.EditAsync(number, segment);
            Assert.Equal(HttpStatusCode.OK, browser.Status);

            await browser.SaveEditorAsync();

            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.Null(browser.Page.QuerySelector("#errors"));
            Assert.Contains("まだ下書きはありません", browser.MainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_change_is_kept_as_a_draft_and_readers_do_not_see_it()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1011, "th");

        await browser.SaveEditorAsync(("Text.Title", "เมืองใหม่"), ("Text.Body", "ข้อความใหม่"));

        Assert.Equal("เมืองใหม่", browser.Value("title-th"));
        Assert.Equal("下書き", browser.Page.QuerySelector(".tabs button[value=th] .st")!.TextContent.Trim());
        Assert.Equal("公開中", browser.Page.QuerySelector(".tabs button[value=en] .st")!.TextContent.Trim());
        Assert.Contains("12:00 に保存しました", browser.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("เมืองใหม่", await site.TextAsync("/th/partners/anchorage"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moving_to_another_language_saves_first()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1012, "en");

        await browser.SendEditorAsync(("Go", "ko"), ("Text.Summary", "A new summary."));

        Assert.Equal("/staff/entries/1012/ko", browser.Address);
        await browser.EditAsync(1012, "en");
        Assert.Equal("A new summary.", browser.Value("summary-en"));
    }

    [Fact]
    public async Task Facts_are_changed_once_and_shown_as_every_language_writes_them()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1014);

        await browser.SaveEditorAsync(
            ("Partner.Date.Year", "１９９０"), ("Partner.Date.Month", "5"), ("Partner.Date.Day", ""), ("Partner.Latitude", "31.5"), ("Partner.Website", "https://www.example.org/"), ("Partner.Wikidata", "ｑ92161"), ("Partner.IsWikidataChecked", "true"));

        Assert.Null(browser.Page.QuerySelector("#errors"));
        Assert.StartsWith("平成2年（1990年）5月・", browser.Page.QuerySelector("#facts dd[lang=ja]")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("พฤษภาคม พ.ศ. 2533 (ค.ศ. 1990)", browser.Page.QuerySelector("#facts dd[lang=th]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("31.5", browser.Value("coordinates-latitude"));
        Assert.Equal("Q92161", browser.Value("wikidata-id"));
        Assert.True(browser.Page.QuerySelector("#wikidata-checked")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_as_it_was_typed_and_the_rest_is_saved()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1015);

        await browser.SaveEditorAsync(
            ("Partner.Date.Month", "13"), ("Partner.Longitude", "east"), ("Partner.Website", "javascript:alert(1)"), ("Partner.Wikidata", "92161"), ("Partner.TimeZone", "Mars/Base"), ("Slug", "Not a slug!"), ("Text.Title", "新しい名前"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.StartsWith("エラー：", browser.Page.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["#slug", "#agreement-date", "#coordinates-longitude", "#timeZone", "#website", "#wikidata-id"],
            browser.FaultyFields());
        Assert.All(browser.Page.QuerySelectorAll("#errors li a"), link =>
        {
            var field = browser.Page.QuerySelector(link.GetAttribute("href")!)!;
            Assert.Equal("true", field.GetAttribute("aria-invalid"));
            Assert.All(field.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(browser.Page.GetElementById(id)));
        });
        Assert.Equal("13", browser.Value("agreement-date-month"));
        Assert.Equal("east", browser.Value("coordinates-longitude"));

        await browser.EditAsync(1015);
        Assert.Equal("新しい名前", browser.Value("title-ja"));
        Assert.NotEqual("13", browser.Value("agreement-date-month"));
    }

    [Fact]
    public async Task Review_is_asked_for_with_a_reason_and_a_word_on_the_meaning()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1016);
        Assert.NotNull(browser.Page.QuerySelector("#meaning"));
        await browser.PressAsync("確認を依頼", ("Text.Summary", "まったく新しい要約です。"));

        Assert.Equal(["#why", "#meaning"], browser.FaultyFields());
        Assert.Contains("入れた内容は下書きに保存してあります", browser.MainText, StringComparison.Ordinal);

        await browser.PressAsync("確認を依頼", ("Why", "広報をもとに直した"), ("Meaning", "changed"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("確認を依頼しました", browser.MainText, StringComparison.Ordinal);
        Assert.Equal("確認待ち", browser.Page.QuerySelector(".tabs button[value=ja] .st")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_question_of_meaning_follows_a_change_of_the_japanese_to_the_other_languages()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(3002, "en");
        Assert.Null(browser.Page.QuerySelector("#meaning"));

        await browser.EditAsync(3002);
        await browser.SendEditorAsync(("Go", "en"), ("Text.Summary", "まったく新しい要約です。"));
        await browser.PressAsync("確認を依頼", ("Why", "広報をもとに直した"));
        Assert.Equal(["#meaning"], browser.FaultyFields());

        await browser.PressAsync("確認を依頼", ("Meaning", "same"));
        Assert.Contains("確認を依頼しました", browser.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_about_a_change_need_not_be_said_again_in_another_language()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(3003);
        await browser.SendEditorAsync(("Go", "en"), ("Text.Summary", "まったく新しい要約です。"), ("Why", "広報をもとに直した"), ("Meaning", "changed"));

        Assert.Equal("広報をもとに直した", browser.Value("why"));
        Assert.True(browser.Page.QuerySelector("#meaning-changed")!.HasAttribute("checked"));
        await browser.PressAsync("確認を依頼");

        Assert.Contains("確認を依頼しました", browser.MainText, StringComparison.Ordinal);
        Assert.Equal(("広報をもとに直した", true), ((await site.DraftAsync(3003))!.Reason, (await site.DraftAsync(3003))!.ChangesMeaning));
    }

    [Fact]
    public async Task The_hours_of_an_event_are_typed_once_and_must_fit_its_day()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(2031);
        await browser.SaveEditorAsync(("Event.StartTime", "14:00"), ("Event.EndTime", "１０：００"), ("Event.Admission", "Free"));
        Assert.Equal(["#endTime"], browser.FaultyFields());
        Assert.Equal("14:00", browser.Value("startTime"));

        await browser.SaveEditorAsync(("Event.EndTime", "16:30"));

        browser.AssertIs(HttpStatusCode.OK);
        Assert.Contains("14:00から16:30まで", browser.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2030, "kongsberg", "20:00", "22:30", "20:00から22:30まで（現地時間）・コングスベルグ市・9月1日 3:00から5:30まで（日本時間）")]
    [InlineData(2033, "kongsberg", "9:00", "", "9:00（現地時間）・コングスベルグ市・16:00（日本時間）")]
    [InlineData(2034, "changchun", "22:00", "23:30", "22:00から23:30まで（現地時間）・長春市・10月11日 23:00から10月12日 0:30まで（日本時間）")]
    [InlineData(2031, "kongsberg", "14:00", "16:30", "14:00から16:30まで（現地時間）・コングスベルグ市・22:00から0:30まで（日本時間）")]
    [InlineData(2036, "changchun", "10:00", "16:00", "10:00から16:00まで（現地時間）・長春市・11:00から17:00まで（日本時間）")]
    [InlineData(2026, "ibusuki", "10:00", "16:00", "10:00から16:00まで・")]
    [InlineData(2039, "jeju", "10:00", "16:00", "10:00から16:00まで（現地時間。日本時間も同じです）")]
    [InlineData(2033, "anchorage", "10:00", "16:00", "10:00から16:00まで（現地時間）・アンカレジ市・4月21日 3:00から9:00まで（日本時間）")]
    [InlineData(2039, "sapporo", "10:00", "16:00", "10:00から16:00まで（現地時間）・")]
    [InlineData(2033, "online", "10:00", "16:00", "10:00から16:00まで（日本時間）")]
    public async Task The_hours_of_an_event_elsewhere_are_told_in_Japan_time_too(int number, string place, string start, string end, string told)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(number);

        await browser.SaveEditorAsync(("Event.Place", place), ("Event.StartTime", start), ("Event.EndTime", end));

        Assert.Contains(told, browser.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_told_at_once_and_stays_in_its_field()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var reason = new string('あ', Draft.ReasonMaxLength + 1);
        await browser.EditAsync(3004);

        await browser.SaveEditorAsync(("Text.Summary", "まったく新しい要約です。"), ("Why", reason));

        Assert.Equal(["#why"], browser.FaultyFields());
        Assert.Equal(reason, browser.Value("why"));
    }

    [Fact]
    public async Task Publishing_is_for_publishers_and_leads_to_the_comparison_first()
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);
        await editor.EditAsync(2003);
        Assert.DoesNotContain(editor.Page.QuerySelectorAll("button"), button => button.GetAttribute("value") == "publish");
        await editor.SendEditorAsync(("Do", "publish"), ("Text.Title", "勝手に"));
        Assert.Equal(HttpStatusCode.Forbidden, editor.Status);

        var publisher = await site.SignedInAsync(StaffRole.Publisher);
        await publisher.EditAsync(2003);
        Assert.NotEqual("勝手に", publisher.Value("title-ja"));
        using var answer = await publisher.Client.PostAsync(new Uri("/staff/entries/2003/ja", UriKind.Relative), publisher.EditorForm().With(("Do", "publish")).ToContent());

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/staff/entries/2003/review", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_finding_is_mended_by_its_button()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1001, "en");
        await browser.SaveEditorAsync(("Text.Body", "## One\n\n#### Two\n\nMore [here](https://example.org/)."));
        Assert.Superset(new HashSet<string> { "#### Two", "[here](https://example.org/)" }, Marked());

        await browser.PressAsync("### Two に直す");

        Assert.Contains("### Two", browser.Value("body-en"), StringComparison.Ordinal);
        Assert.DoesNotContain("#### Two", browser.Value("body-en"), StringComparison.Ordinal);
        Assert.Contains("[here](https://example.org/)", Marked());
        Assert.DoesNotContain("#### Two", Marked());

        HashSet<string> Marked() => [.. browser.Page.QuerySelectorAll("#findings mark").Select(mark => mark.TextContent)];
    }

    [Fact]
    public async Task An_outdated_translation_shows_what_changed_and_is_brought_up_by_a_mark()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(2007);
        await browser.SaveEditorAsync(("Text.Body", browser.Value("body-ja") + "\n\nまったく新しい段落です。"));

        await browser.EditAsync(2007, "en");
        Assert.Equal("要更新", browser.Page.QuerySelector(".tabs button[value=en] .st")!.TextContent.Trim());
        Assert.EndsWith("まったく新しい段落です。", browser.Page.QuerySelector("#change ins")!.TextContent, StringComparison.Ordinal);
        await browser.SaveEditorAsync(("Text.Title", "Still outdated"));
        Assert.NotNull(browser.Page.QuerySelector("#change"));

        await browser.SaveEditorAsync(("IsBroughtUp", "true"));

        Assert.Null(browser.Page.QuerySelector("#change"));
        Assert.Equal("下書き", browser.Page.QuerySelector(".tabs button[value=en] .st")!.TextContent.Trim());
        Assert.Equal("要更新", browser.Page.QuerySelector(".tabs button[value=ko] .st")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("r999999")]
    [InlineData("00000000000000000000000000000001")]
    [InlineData("anything")]
    [InlineData("")]
    public async Task A_form_of_nothing_known_saves_nothing_and_keeps_what_was_typed(string basis)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(2008);
        var title = browser.Value("title-ja");

        await browser.SaveEditorAsync(("Basis", basis), ("Text.Title", "どこから来たか分からない"));

        browser.AssertIs(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("どこから来たか分からない", browser.Value("title-ja"));
        await browser.EditAsync(2008);
        Assert.Equal(title, browser.Value("title-ja"));
    }

    [Fact]
    public async Task Rows_are_added_and_removed_without_script()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1012);
        var before = browser.Page.QuerySelectorAll("#statistics tbody tr").Length;

        await browser.SendEditorAsync(("Add", "statistics"));
        Assert.Equal(before + 2, browser.Page.QuerySelectorAll("#statistics tbody tr").Length);

        await browser.SendEditorAsync(($"Partner.Statistics[{before}].Measure", "Teachers"), ($"Partner.Statistics[{before}].Value", "1,234"), ($"Partner.Statistics[{before}].AsOf", "2020年3月"));
        var rows = browser.Page.QuerySelectorAll("#statistics tbody tr");
        Assert.Equal(before + 1, rows.Length);
        Assert.Equal(("1234", "2020-03"), (browser.Value($"statistics-{before - 1}"), rows[before - 1].QuerySelectorAll("input")[1].GetAttribute("value")));

        await browser.PressAsync($"{before}行目を消す");
        Assert.Equal(before, browser.Page.QuerySelectorAll("#statistics tbody tr").Length);
    }

    [Fact]
    public async Task Only_what_is_on_the_form_can_be_changed()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(2002);

        await browser.SendEditorAsync(
            ("Text.Title", "行事"), ("Number", "1011"), ("Entry.Number", "1011"), ("IsWithheld", "true"), ("Event.IsWithheld", "true"), ("Text.Updated", "1999-01-01"), ("Text.Language", "en"),
            ("Text.TranslatedFrom", "x"), ("State", "Scheduled"), ("Role", "Admin"), ("Author", "root"), ("FormerSlugs[0]", "anchorage"), ("Sources[0]", "seed"), ("Text.Body.Markdown", "x"));

        Assert.Equal("/staff/entries/2002/ja", browser.Address);
        Assert.Equal("行事", browser.Value("title-ja"));
        await browser.EditAsync(1011);
        Assert.NotEqual("行事", browser.Value("title-ja"));
    }
}
