using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests;

/// <summary>The emergency notice as readers see it (site conventions F3, security requirements 3.5).</summary>
public sealed class EmergencyNoticeTests
{
    [Theory]
    [InlineData("/ja/", "緊急のお知らせ", "注意：大雪のため、11月25日（水）の国際交流の行事は中止します。", "11月24日 12:00 現在")]
    [InlineData("/en/partners/anchorage", "Emergency notice", "Warning: Because of heavy snow, the international exchange events on Wednesday, November 25 are canceled.", "As of November 24, 12:00")]
    [InlineData("/zh/timeline", "紧急通知", "注意：因大雪，11月25日（星期三）的国际交流活动取消。", "截至11月24日12:00")]
    [InlineData("/ko/no-such-page", "긴급 알림", "주의: 폭설로 인해 11월 25일(수) 국제 교류 행사는 취소합니다.", "11월 24일 12:00 현재")]
    [InlineData("/th/brochure", "ประกาศฉุกเฉิน", "คำเตือน: เนื่องจากหิมะตกหนัก จึงขอยกเลิกกิจกรรมแลกเปลี่ยนระหว่างประเทศในวันพุธที่ 25 พฤศจิกายน", "ข้อมูล ณ วันที่ 24 พฤศจิกายน เวลา 12:00 น.")]
    public async Task Stands_above_every_page_in_the_readers_language(string address, string label, string what, string asOf)
    {
        await using var site = new StaffSite();
        await (await site.SignedInAsync(StaffRole.Publisher)).PutUpAsync();

        var notice = (await site.NoticeOnAsync(address))!;

        Assert.Equal("SECTION", notice.TagName);
        Assert.Equal(label, notice.GetAttribute("aria-label"));
        Assert.Equal("HEADER", notice.NextElementSibling?.TagName);
        Assert.Equal(what, notice.QuerySelector("strong")!.TextContent);
        Assert.Equal("https://www.city.chitose.lg.jp/", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(asOf, notice.QuerySelector("time")!.TextContent);
        Assert.Equal("2026-11-24T12:00:00+09:00", notice.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_page_kept_from_before_shows_it_at_once_and_is_then_kept_again()
    {
        await using var site = new StaffSite();
        var publisher = await site.SignedInAsync(StaffRole.Publisher);
        Assert.Null(await site.NoticeOnAsync("/ja/timeline"));
        using var kept = await site.GetAsync("/ja/timeline");
        Assert.NotNull(kept.Headers.Age);

        await publisher.PutUpAsync();

        Assert.NotNull(await site.NoticeOnAsync("/ja/timeline"));
        using var again = await site.GetAsync("/ja/timeline", ("If-None-Match", kept.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.NotNull(again.Headers.Age);

        await publisher.PressAsync("変更を出す", ("what[ja]", "11月25日（水）の行事は中止です。"));
        Assert.Contains("行事は中止です", (await site.NoticeOnAsync("/ja/timeline"))!.TextContent, StringComparison.Ordinal);

        await publisher.TakeDownAsync();
        Assert.Null(await site.NoticeOnAsync("/ja/timeline"));
    }

    [Fact]
    public async Task Comes_and_goes_by_the_clock_and_pages_are_kept_all_the_while()
    {
        await using var site = new StaffSite();
        var publisher = await site.SignedInAsync(StaffRole.Publisher);
        await publisher.PutUpAsync(("startDay", "2026-11-24"), ("startTime", "13:00"), ("endDay", "2026-11-24"), ("endTime", "14:00"));
        Assert.Contains("これから出ます", publisher.MainText, StringComparison.Ordinal);

        async Task<(bool IsThere, bool IsKept)> LookAsync()
        {
            await site.NoticeOnAsync("/en/programs");
            using var second = await site.GetAsync("/en/programs");
            return ((await RunningSite.ReadAsync(second)).QuerySelector(".emergency") is not null, second.Headers.Age is not null);
        }

        Assert.Equal((false, true), await LookAsync());
        site.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 12, 59, 59, TimeSpan.FromHours(9)));
        Assert.Equal((false, true), await LookAsync());
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((true, true), await LookAsync());
        site.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 13, 59, 59, TimeSpan.FromHours(9)));
        Assert.Equal((true, true), await LookAsync());
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((false, true), await LookAsync());
        Assert.Null(await site.NoticeOnAsync("/en/no-such-page"));
    }

    [Fact]
    public async Task Readers_of_an_empty_language_see_the_japanese_marked_as_such()
    {
        await using var site = new StaffSite();
        await (await site.SignedInAsync(StaffRole.Publisher)).PutUpAsync(("what[th]", ""), ("toDo[th]", ""), ("address", ""));

        var notice = (await site.NoticeOnAsync("/th/"))!;

        Assert.Equal("ja", notice.QuerySelector("strong [lang]")!.GetAttribute("lang"));
        Assert.StartsWith("คำเตือน: 大雪", notice.QuerySelector("strong")!.TextContent, StringComparison.Ordinal);
        Assert.Null(notice.QuerySelector("a"));
        Assert.Empty((await site.NoticeOnAsync("/en/"))!.QuerySelectorAll("[lang]"));
    }

    [Fact]
    public async Task Stands_above_pages_without_a_translation_and_pages_that_are_gone()
    {
        await using var site = new StaffSite();
        using var content = new ContentCopy();
        await OtherProcess.ImportAsync(site.DataDirectory, content
            .Without("partners/kongsberg/th.md")
            .Without("events/jeju-2018-office")
            .With("deleted.yaml", "deleted:\n  - kind: event\n    slug: jeju-2018-office\n"));
        await (await site.SignedInAsync(StaffRole.Publisher)).PutUpAsync();

        foreach (var (address, status) in new[] { ("/th/partners/kongsberg", HttpStatusCode.OK), ("/th/events/jeju-2018-office", HttpStatusCode.Gone), ("/nothing", HttpStatusCode.NotFound) })
        {
            using var answer = await site.GetAsync(address);
            Assert.Equal(status, answer.StatusCode);
            Assert.NotNull((await RunningSite.ReadAsync(answer)).QuerySelector(".emergency"));
        }
    }

    [Fact]
    public async Task What_another_process_puts_up_shows_within_half_a_minute()
    {
        await using var site = new StaffSite();
        Assert.Null(await site.NoticeOnAsync("/ko/timeline"));

        await OtherProcess.OnStoreAsync(site.DataDirectory, async services => Assert.True(await services.GetRequiredService<NoticeDesk>().SaveAsync(
            new NoticeContent
            {
                What = new LocalizedText([KeyValuePair.Create(Language.Japanese, "大雪です。")]),
                ToDo = new LocalizedText([]),
                AsOf = site.Clock.GetUtcNow().UtcDateTime,
                Start = site.Clock.GetUtcNow().UtcDateTime,
                End = site.Clock.GetUtcNow().UtcDateTime.AddHours(1),
            },
            null,
            putsUp: true,
            new Person("a@example.jp", "a"),
            CancellationToken.None)));

        for (var tick = 0; tick < 200 && await site.NoticeOnAsync("/ko/timeline") is null; tick++)
        {
            site.Clock.Advance(TimeSpan.FromSeconds(6));
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }

        Assert.NotNull(await site.NoticeOnAsync("/ko/timeline"));
    }

    [Fact]
    public async Task Is_not_part_of_the_main_text_and_leaves_paper_alone()
    {
        await using var site = new StaffSite();
        await (await site.SignedInAsync(StaffRole.Publisher)).PutUpAsync();

        var page = await site.PageAsync("/ja/about");

        Assert.Null(page.QuerySelector("main .emergency"));
        Assert.Contains(".emergency", (await site.TextAsync("/css/site.css")).Split("@media print")[1], StringComparison.Ordinal);
    }
}
