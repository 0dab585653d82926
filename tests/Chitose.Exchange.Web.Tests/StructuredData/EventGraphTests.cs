using System.Text.Json.Nodes;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.StructuredData;

/// <summary>Events ahead, with what search engines and other programs ask of an event.</summary>
[Collection(LookingAhead.Name)]
public sealed class EventGraphTests(EventsAheadSite site)
{
    [Fact]
    public async Task An_event_ahead_says_when_where_and_by_whom()
    {
        foreach (var language in Language.All)
        {
            var graph = await GraphAsync(language, EventsAheadSite.Ahead);

            var entry = graph.One("Event");
            Assert.Equal($"{RunningSite.Origin}/id/event-{EventsAheadSite.Ahead}", entry["@id"]!.GetValue<string>());
            Assert.Equal("2027-01-30", entry["startDate"]!.GetValue<string>());
            Assert.Equal("2027-01-31", entry["endDate"]!.GetValue<string>());
            Assert.Equal("https://schema.org/EventScheduled", entry["eventStatus"]!.GetValue<string>());
            Assert.Equal("https://schema.org/OfflineEventAttendanceMode", entry["eventAttendanceMode"]!.GetValue<string>());
            Assert.Equal("JP", entry["location"]!["address"]!["addressCountry"]!.GetValue<string>());
            Assert.NotEmpty(entry["location"]!["name"]!.GetValue<string>());
            Assert.Equal($"{RunningSite.Origin}/#city", entry["organizer"]!["@id"]!.GetValue<string>());
            Assert.StartsWith(RunningSite.Origin, entry["image"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.NotEmpty(entry["name"]!.GetValue<string>());
            Assert.NotEmpty(entry["description"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task A_cancelled_event_says_so_for_good()
    {
        var entry = (await GraphAsync(Language.English, EventsAheadSite.Cancelled)).One("Event");

        Assert.Equal("https://schema.org/EventCancelled", entry["eventStatus"]!.GetValue<string>());
        Assert.Equal("US", entry["location"]!["address"]!["addressCountry"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_event_online_has_an_address_instead_of_a_place()
    {
        var entry = (await GraphAsync(Language.Thai, EventsAheadSite.Online)).One("Event");

        Assert.Equal("VirtualLocation", entry["location"]!["@type"]!.GetValue<string>());
        Assert.Equal("2028-02-29", entry["startDate"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("ja", "10:00から12:30まで（現地時間）|6月2日 3:00から5:30まで（日本時間）", "令和9年（2027年）5月4日の予定から変わりました", "参加無料")]
    [InlineData("en", "10:00 to 12:30 (local time)|June 2, 3:00 to 5:30 (Japan time)", "Moved from May 4, 2027", "Admission is free")]
    [InlineData("zh", "10:00至12:30（当地时间）|6月2日3:00至5:30（日本时间）", "原定2027年5月4日，日期已更改", "免费参加")]
    [InlineData("ko", "10:00~12:30(현지 시간)|6월 2일 3:00~5:30(일본 시간)", "2027년 5월 4일 예정에서 바뀌었습니다", "참가비 무료")]
    [InlineData("th", "10:00–12:30 น. (เวลาท้องถิ่น)|2 มิถุนายน เวลา 3:00–5:30 น. (เวลาญี่ปุ่น)", "เปลี่ยนจากกำหนดเดิม 4 พฤษภาคม พ.ศ. 2570 (ค.ศ. 2027)", "เข้าร่วมฟรี")]
    public async Task Hours_an_earlier_day_and_what_it_costs_are_told_to_readers_and_programs(string segment, string hours, string moved, string free)
    {
        var page = await site.PageAsync($"/{segment}/events/{EventsAheadSite.Moved}");

        Assert.All([.. hours.Split('|'), moved, free], words => Assert.Contains(words, page.QuerySelector(".place")!.TextContent, StringComparison.Ordinal));
        var entry = GraphOfPage.Of(page)!.One("Event");
        Assert.Equal(("2027-06-01T10:00:00-08:00", "2027-06-01T12:30:00-08:00"), (entry["startDate"]!.GetValue<string>(), entry["endDate"]!.GetValue<string>()));
        Assert.Equal(("2027-05-04", "https://schema.org/EventRescheduled"), (entry["previousStartDate"]!.GetValue<string>(), entry["eventStatus"]!.GetValue<string>()));
        Assert.True(entry["isAccessibleForFree"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Open_data_tells_them_too()
    {
        var record = JsonNode.Parse(await site.TextAsync("/data/events.json"))!["events"]!.AsArray().Single(entry => entry!["id"]!.GetValue<int>() == 2904)!;

        Assert.Equal(
            ("10:00", "12:30", "America/Anchorage", "2027-05-04", "free"),
            (record["startTime"]!.GetValue<string>(), record["endTime"]!.GetValue<string>(), record["timeZone"]!.GetValue<string>(), record["formerDate"]!.GetValue<string>(), record["admission"]!.GetValue<string>()));
        Assert.Equal("千歳市", record["organizer"]!.GetValue<string>());
        Assert.Contains(",2027-06-01,,10:00,12:30,America/Anchorage,2027-05-04,無料,予定,", await site.TextAsync("/data/events.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_place_it_is_no_event_for_search_engines()
    {
        var graph = await GraphAsync(Language.Japanese, EventsAheadSite.Placeless);

        Assert.False(graph.Has("Event") || graph.Has("NewsArticle"));
    }

    private async Task<GraphOfPage> GraphAsync(Language language, string slug) =>
        GraphOfPage.Of(await site.PageAsync($"/{language.Segment}/events/{slug}")) ?? throw new InvalidOperationException($"{slug} has no graph.");
}
