using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>The emergency notice as staff write it (site conventions F3). Each test begins without one.</summary>
public sealed class NoticeTests(StaffSite site) : IClassFixture<StaffSite>, IAsyncLifetime
{
    private StaffBrowser _publisher = null!;

    public async Task InitializeAsync()
    {
        _publisher = await site.SignedInAsync(StaffRole.Publisher, "田中 健");
        await _publisher.TakeDownAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_template_is_written_in_five_languages_each_in_its_own_way()
    {
        await _publisher.FillAsync();

        string TextIn(string language) => _publisher.Page.QuerySelector($"#what-{language}")!.TextContent;
        Assert.Equal("大雪のため、11月25日（水）の国際交流の行事は中止します。", TextIn("ja"));
        Assert.Equal("Because of heavy snow, the international exchange events on Wednesday, November 25 are canceled.", TextIn("en"));
        Assert.Equal("因大雪，11月25日（星期三）的国际交流活动取消。", TextIn("zh-Hans"));
        Assert.Equal("폭설로 인해 11월 25일(수) 국제 교류 행사는 취소합니다.", TextIn("ko"));
        Assert.Equal("เนื่องจากหิมะตกหนัก จึงขอยกเลิกกิจกรรมแลกเปลี่ยนระหว่างประเทศในวันพุธที่ 25 พฤศจิกายน", TextIn("th"));
        Assert.Equal("日付と曜日（11月25日（水））が、書いてある5言語で一致しています。", _publisher.Page.QuerySelector(".note.ok")!.TextContent.Trim());
        Assert.Equal(["ja", "en", "zh-Hans", "ko", "th"], _publisher.Page.QuerySelectorAll(".banner").Select(banner => banner.GetAttribute("lang")));
        Assert.Contains("ข้อมูล ณ วันที่ 24 พฤศจิกายน เวลา 12:00 น.", _publisher.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("heavy-snow")]
    [InlineData("typhoon")]
    [InlineData("earthquake")]
    [InlineData("power-cut")]
    public async Task Every_template_names_the_same_day_in_every_language(string template)
    {
        await _publisher.FillAsync(template);

        Assert.Contains("5言語で一致", _publisher.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("{", string.Concat(_publisher.Page.QuerySelectorAll("textarea").Select(text => text.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_saved_is_seen_by_staff_only()
    {
        await _publisher.FillAsync();
        await _publisher.PressAsync("出さずに保存", ("endDay", "2026-11-25"), ("endTime", "18:00"));

        Assert.Contains("準備中", _publisher.MainText, StringComparison.Ordinal);
        Assert.Contains("大雪", _publisher.Page.QuerySelector("#what-ja")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await site.NoticeOnAsync("/ja/"));
    }

    [Fact]
    public async Task What_is_prepared_can_be_thrown_away_unless_somebody_has_changed_it()
    {
        const string ThrowAway = "用意したお知らせを捨てる";
        await _publisher.FillAsync();
        Assert.False(_publisher.HasButton(ThrowAway));
        await _publisher.PressAsync("出さずに保存", ("endDay", "2026-11-25"), ("endTime", "18:00"));
        await _publisher.OpenAsync(NoticeBrowsing.Address);
        var colleague = await site.SignedInAsync(StaffRole.Publisher);
        await colleague.OpenAsync(NoticeBrowsing.Address);
        await colleague.PressAsync("出さずに保存", ("what[ja]", "11月25日（水）の大雪について。"));

        await _publisher.PressAsync(ThrowAway);
        Assert.Contains("お知らせは捨てていません", _publisher.MainText, StringComparison.Ordinal);
        Assert.Contains("大雪について", _publisher.Page.QuerySelector("#what-ja")!.TextContent, StringComparison.Ordinal);

        await _publisher.PressAsync(ThrowAway);
        Assert.Contains("用意していたお知らせを捨てました", _publisher.MainText, StringComparison.Ordinal);
        Assert.Equal("", _publisher.Page.QuerySelector("#what-ja")!.TextContent.Trim());
        Assert.False(_publisher.HasButton(ThrowAway));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await _publisher.OpenAsync(NoticeBrowsing.Address);

        await _publisher.PressAsync("お知らせを出す", ("what[en]", "Snow."), ("address", "javascript:alert(1)"), ("startDay", "2026-11-31"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _publisher.Status);
        Assert.StartsWith("エラー：", _publisher.Page.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["#start-day", "#end-day", "#address", "#what-ja"],
            _publisher.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.All(_publisher.Page.QuerySelectorAll("#errors a"), link =>
            Assert.Equal("true", _publisher.Page.QuerySelector(link.GetAttribute("href")!)!.GetAttribute("aria-invalid")));
        Assert.Equal("Snow.", _publisher.Page.QuerySelector("#what-en")!.TextContent);
        Assert.Equal("javascript:alert(1)", _publisher.Page.QuerySelector("#address")!.GetAttribute("value"));
        Assert.Null(await site.NoticeOnAsync("/en/"));
    }

    [Fact]
    public async Task A_notice_that_would_end_before_it_begins_or_is_over_is_not_put_up()
    {
        await _publisher.FillAsync();
        await _publisher.PressAsync("お知らせを出す", ("startDay", "2026-11-26"), ("endDay", "2026-11-25"), ("endTime", "18:00"));
        Assert.Contains("終わりを、始まりより後に", _publisher.MainText, StringComparison.Ordinal);

        await _publisher.PressAsync("お知らせを出す", ("startDay", "2026-11-20"), ("endDay", "2026-11-21"), ("endTime", "18:00"));
        Assert.Contains("終わりの時刻が過ぎています", _publisher.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_differs_between_languages_is_put_up_only_if_it_is_meant()
    {
        await _publisher.FillAsync();
        (string, string)[] wrong = [("what[th]", "ยกเลิกในวันพฤหัสบดีที่ 26 พฤศจิกายน"), ("what[ko]", "취소합니다."), ("endDay", "2026-11-25"), ("endTime", "18:00")];

        await _publisher.PressAsync("お知らせを出す", wrong);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _publisher.Status);
        Assert.Contains("タイ語の日付か曜日がちがいます：11月26日 (木)", _publisher.MainText, StringComparison.Ordinal);
        Assert.Contains("韓国語に日付がありません", _publisher.MainText, StringComparison.Ordinal);
        Assert.Null(await site.NoticeOnAsync("/th/"));

        await _publisher.PressAsync("お知らせを出す", ("datesChecked", "true"));
        Assert.Contains("26 พฤศจิกายน", (await site.NoticeOnAsync("/th/"))!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_weekday_is_noticed()
    {
        await _publisher.FillAsync();

        await _publisher.PressAsync("見え方を更新", ("what[ja]", "11月25日（木）は中止します。"));

        Assert.Contains("日本語の曜日がちがいます。正しくは 11月25日（水） です。", _publisher.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enter_in_a_field_only_updates_the_preview()
    {
        await _publisher.OpenAsync(NoticeBrowsing.Address);

        Assert.Equal("preview", _publisher.Page.QuerySelector("main form button")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Whoever_presses_after_a_colleague_is_told_and_keeps_the_own_words()
    {
        var other = await site.SignedInAsync(StaffRole.Admin, "山本 直子");
        await other.FillAsync();
        await _publisher.PutUpAsync();

        await other.PressAsync("お知らせを出す", ("what[ja]", "11月25日（水）は休みます。"), ("endDay", "2026-11-25"), ("endTime", "20:00"));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("田中 健さんが、先にお知らせを変えました", other.MainText, StringComparison.Ordinal);
        Assert.Equal("11月25日（水）は休みます。", other.Page.QuerySelector("#what-ja")!.TextContent);
        Assert.Contains("大雪", (await site.NoticeOnAsync("/ja/"))!.TextContent, StringComparison.Ordinal);

        await other.PressAsync("変更を出す");
        Assert.Contains("休みます", (await site.NoticeOnAsync("/ja/"))!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_put_it_up_and_took_it_down_is_kept()
    {
        await _publisher.PutUpAsync();
        await _publisher.PressAsync("変更を出す", ("level", "Danger"));
        await _publisher.TakeDownAsync();

        var log = await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Audit.OrderByDescending(row => row.Id).Take(3).ToListAsync());
        Assert.Equal([AuditAction.NoticeTakenDown, AuditAction.NoticeChanged, AuditAction.NoticePutUp], log.Select(row => row.Action));
        Assert.All(log, row => Assert.Equal("田中 健", row.By.Name));
        Assert.Contains("いまは出ていません", _publisher.MainText, StringComparison.Ordinal);
        Assert.Contains("前回：2026年11月24日〜2026年11月24日", _publisher.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRole.Editor, NoticeBrowsing.Address, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Publisher, "/staff/notices/templates", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Publisher, "/staff/notices/templates/typhoon", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Admin, NoticeBrowsing.Address, HttpStatusCode.OK)]
    [InlineData(StaffRole.Admin, "/staff/notices/templates/typhoon", HttpStatusCode.OK)]
    [InlineData(StaffRole.Admin, "/staff/notices/templates/nothing", HttpStatusCode.NotFound)]
    public async Task Each_finds_what_the_role_allows(StaffRole role, string address, HttpStatusCode expected)
    {
        var browser = await site.SignedInAsync(role);

        await browser.OpenAsync(address);

        Assert.Equal(expected, browser.Status);
    }

    [Fact]
    public async Task The_admin_changes_a_template_and_adds_one()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);
        await admin.OpenAsync("/staff/notices/templates/typhoon");
        await admin.PressAsync("定型文を保存", ("what[th]", "ยกเลิกใน{day}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, admin.Status);
        Assert.Contains("{day}", admin.Page.QuerySelector("#what-th-fault")!.TextContent, StringComparison.Ordinal);
        await admin.PressAsync("定型文を保存", ("what[th]", "ยกเลิกกิจกรรมใน{date}"));
        Assert.Equal("/staff/notices/templates", admin.Address);

        await admin.OpenAsync("/staff/notices/templates/new");
        await admin.PressAsync("定型文を保存", [("name", "大雨"), ("englishName", "Heavy rain"), .. Language.All.SelectMany(language => new[] { ($"what[{language.Tag}]", $"{language.Tag} {{time}}"), ($"toDo[{language.Tag}]", "x") })]);

        await _publisher.FillAsync("typhoon");
        Assert.Equal("ยกเลิกกิจกรรมในวันพุธที่ 25 พฤศจิกายน", _publisher.Page.QuerySelector("#what-th")!.TextContent);
        var added = _publisher.Page.QuerySelectorAll("#template option").Single(option => option.TextContent == "大雨");
        await _publisher.FillAsync(added.GetAttribute("value")!);
        Assert.Equal("th 10:30 น.", _publisher.Page.QuerySelector("#what-th")!.TextContent);
    }
}
