using Chitose.Exchange.Web.Tests.Running;
using Ical.Net;

namespace Chitose.Exchange.Web.Tests.Machines;

/// <summary>Events that readers may put into their calendars.</summary>
[Collection(LookingAhead.Name)]
public sealed class CalendarAheadTests(EventsAheadSite site)
{
    [Theory]
    [InlineData("ja", "カレンダーに追加")]
    [InlineData("en", "Add to calendar")]
    [InlineData("zh", "添加到日历")]
    [InlineData("ko", "캘린더에 추가")]
    [InlineData("th", "เพิ่มในปฏิทิน")]
    public async Task An_event_ahead_offers_itself(string segment, string words)
    {
        var page = await site.PageAsync($"/{segment}/events/{EventsAheadSite.Ahead}");

        var link = page.QuerySelector("main a[href$='.ics']")!;
        Assert.Contains(words, link.TextContent, StringComparison.Ordinal);
        var entry = Calendar.Load(await site.TextAsync(link.GetAttribute("href")!))!.Events.Single();
        Assert.Equal(new DateOnly(2027, 1, 30), entry.Start!.Date);
        Assert.Equal(new DateOnly(2027, 2, 1), entry.End!.Date);
        Assert.Equal("CONFIRMED", entry.Status);
    }

    [Fact]
    public async Task A_cancelled_event_says_so_to_those_who_have_it_and_offers_itself_to_nobody()
    {
        Assert.Null((await site.PageAsync($"/en/events/{EventsAheadSite.Cancelled}")).QuerySelector("main a[href$='.ics']"));

        var entry = Calendar.Load(await site.TextAsync($"/en/events/{EventsAheadSite.Cancelled}.ics"))!.Events.Single();
        Assert.Equal("CANCELLED", entry.Status);
        Assert.Equal("Cancelled: " + (await site.PageAsync($"/en/events/{EventsAheadSite.Cancelled}")).QuerySelector("h1")!.TextContent, entry.Summary);
    }

    [Fact]
    public async Task What_lasts_several_days_says_in_words_at_which_hours()
    {
        var page = await site.PageAsync($"/en/events/{EventsAheadSite.Daily}");

        var entry = Calendar.Load(await site.TextAsync($"/en/events/{EventsAheadSite.Daily}.ics"))!.Events.Single();

        Assert.Equal((new DateOnly(2027, 7, 10), new DateOnly(2027, 7, 13), false), (entry.Start!.Date, entry.End!.Date, entry.Start.HasTime));
        Assert.Equal(
            ["July 10–12, 2027", "10:00 to 16:00 (local time)", "17:00 to 23:00 (Japan time)", page.QuerySelector("meta[name=description]")!.GetAttribute("content")!],
            entry.Description!.Split('\n'));
    }

    [Fact]
    public async Task An_event_whose_end_nobody_has_said_has_none()
    {
        var text = await site.TextAsync($"/en/events/{EventsAheadSite.Evening}.ics");

        Assert.Contains("DTSTART:20270801T090000Z\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DTEND", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leap_day_is_a_day()
    {
        var entry = Calendar.Load(await site.TextAsync($"/ko/events/{EventsAheadSite.Online}.ics"))!.Events.Single();

        Assert.Equal((new DateOnly(2028, 2, 29), new DateOnly(2028, 3, 1)), (entry.Start!.Date, entry.End!.Date));
        Assert.Null(entry.Location);
    }

    [Fact]
    public async Task An_event_with_hours_stands_at_its_hours_in_every_time_zone()
    {
        foreach (var address in new[] { $"/th/events/{EventsAheadSite.Moved}.ics", "/th/anniversaries.ics" })
        {
            var entry = Calendar.Load(await site.TextAsync(address))!.Events.Single(found => found.Uid!.StartsWith("event-2904@", StringComparison.Ordinal));

            // 10:00 to 12:30 in Anchorage, in summer.
            Assert.Equal((new DateTime(2027, 6, 1, 18, 0, 0, DateTimeKind.Utc), new DateTime(2027, 6, 1, 20, 30, 0, DateTimeKind.Utc)), (entry.Start!.AsUtc, entry.End!.AsUtc));
        }
    }
}
