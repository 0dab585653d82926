using System.Text;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;
using Ical.Net;

namespace Chitose.Exchange.Web.Tests.Machines;

/// <summary>The calendars, read by a calendar library and by a strict reader of lines (RFC 5545).</summary>
[Collection(Reading.Name)]
public sealed class CalendarTests(SharedSite site)
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Segment)];

    [Theory]
    [InlineData("ja", "アンカレジ市 姉妹都市提携60周年")]
    [InlineData("en", "60 years of sister city ties with Anchorage")]
    [InlineData("zh", "安克雷奇")]
    [InlineData("ko", "앵커리지")]
    [InlineData("th", "ครบรอบ 60 ปี")]
    public async Task An_anniversary_is_told_in_the_readers_words(string segment, string words)
    {
        var calendar = await ReadAsync($"/{segment}/anniversaries.ics");

        var sixtieth = calendar.Events.Single(entry => entry.Uid == "milestone-1011-60@www.city.chitose.lg.jp");
        Assert.Contains(words, sixtieth.Summary, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2029, 4, 21), sixtieth.Start!.Date);
        Assert.Equal(new DateOnly(2029, 4, 22), sixtieth.End!.Date);
        Assert.False(sixtieth.Start.HasTime);
        Assert.Equal($"{RunningSite.Origin}/{segment}/partners/anchorage", sixtieth.Url!.AbsoluteUri);
    }

    [Fact]
    public async Task Each_anniversary_stands_once_for_fifty_years_and_none_before_its_date_is_settled()
    {
        var milestones = (await ReadAsync("/ja/anniversaries.ics")).Events.Where(entry => entry.Uid!.StartsWith("milestone-", StringComparison.Ordinal)).ToList();

        Assert.Equal(["55", "60", "65", "70", "75", "80", "85", "90", "95", "100", "105"], milestones.Where(entry => entry.Uid!.StartsWith("milestone-1011-", StringComparison.Ordinal)).OrderBy(entry => entry.Start).Select(entry => entry.Uid!.Split('-', '@')[2]));
        Assert.DoesNotContain(milestones, entry => entry.Url!.AbsoluteUri.Contains("jeju", StringComparison.Ordinal));
        Assert.All(milestones, entry => Assert.Null(entry.RecurrenceRule));
    }

    [Fact]
    public async Task Ids_are_the_same_in_every_language_and_never_twice()
    {
        var expected = (await ReadAsync("/ja/anniversaries.ics")).Events.Select(entry => entry.Uid!).Order().ToList();

        Assert.Equal(expected.Count, expected.Distinct().Count());
        foreach (var language in Language.All)
        {
            Assert.Equal(expected, (await ReadAsync($"/{language.Segment}/anniversaries.ics")).Events.Select(entry => entry.Uid!).Order());
        }
    }

    [Fact]
    public async Task Every_event_on_a_settled_day_is_in_it()
    {
        var calendar = await ReadAsync("/en/anniversaries.ics");

        var expected = site.Pages.Where(page => page.Language == Language.English && page.Page.StartsWith("events/", StringComparison.Ordinal)
            && page.Document.QuerySelector("article .place__own time")?.GetAttribute("datetime")?.Length == "2019-09-04".Length
            && page.Document.QuerySelector(".place .confirming") is null).Select(page => page.Promised.Address);
        Assert.Equal(expected.Order(), calendar.Events.Where(entry => entry.Uid!.StartsWith("event-", StringComparison.Ordinal)).Select(entry => entry.Url!.AbsoluteUri).Order());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Its_lines_are_those_of_the_standard(string segment)
    {
        using var answer = await site.GetAsync($"/{segment}/anniversaries.ics");
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        SecurityHeaderTable.AssertOn(answer);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(await answer.Content.ReadAsByteArrayAsync());

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?<!\r)\n|\r(?!\n)", text);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^[A-Z-]+(;[A-Z-]+=[^:;]+)*:", line));
        Assert.Equal(["BEGIN:VCALENDAR"], lines.Take(1));
        Assert.Contains("VERSION:2.0", lines);
        Assert.Contains(lines, line => line.StartsWith("PRODID:", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("X-WR-CALNAME:", StringComparison.Ordinal));
        Assert.All(lines.Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal)), line => Assert.Matches("^DTSTART;VALUE=DATE:[0-9]{8}$", line));
        Assert.All(lines.Where(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)), line => Assert.Matches("^DTSTAMP:[0-9]{8}T[0-9]{6}Z$", line));
        foreach (var required in new[] { "UID:", "DTSTAMP:", "SUMMARY:", "SEQUENCE:", "LAST-MODIFIED:", "STATUS:", "URL" })
        {
            Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Count(line => line.StartsWith(required, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task One_event_can_be_taken_alone()
    {
        using var answer = await site.GetAsync("/th/events/anchorage-2019-50th-ceremony.ics");

        Assert.Equal("anchorage-2019-50th-ceremony.ics", answer.Content.Headers.ContentDisposition?.FileName);
        var entry = Calendar.Load(await answer.Content.ReadAsStringAsync())!.Events.Single();
        Assert.Equal(new DateOnly(2019, 9, 4), entry.Start!.Date);
        Assert.Equal("event-2015@www.city.chitose.lg.jp", entry.Uid);
        Assert.DoesNotContain("CALNAME", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var none = await site.GetAsync("/th/events/anchorage-1990s-sandlake.ics");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Words_come_back_as_they_are()
    {
        var page = site.PageAt("/en/events/anchorage-2019-50th-ceremony");

        var entry = (await ReadAsync("/en/anniversaries.ics")).Events.Single(entry => entry.Uid == "event-2015@www.city.chitose.lg.jp");

        Assert.Equal(page.Document.QuerySelector("h1")!.TextContent, entry.Summary);
        Assert.Equal(page.Document.QuerySelector("meta[name=description]")!.GetAttribute("content"), entry.Description);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_timeline_and_the_list_of_events_lead_to_the_calendar(string segment)
    {
        foreach (var path in new[] { "timeline", "events" })
        {
            Assert.NotNull(site.PageAt($"/{segment}/{path}").Document.QuerySelector($"main a[href='/{segment}/anniversaries.ics']"));
        }

        Assert.Null(site.PageAt($"/{segment}/events/anchorage-2019-50th-ceremony").Document.QuerySelector("a[href$='.ics']"));
    }

    private async Task<Calendar> ReadAsync(string address) => Calendar.Load(await site.TextAsync(address))!;
}
