using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.StructuredData;

/// <summary>Events ahead, with what search engines ask of an event.</summary>
public sealed class EventGraphTests(EventsAheadSite site) : IClassFixture<EventsAheadSite>
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
        Assert.Contains("United States", entry["location"]!["address"]!["addressCountry"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_online_has_an_address_instead_of_a_place()
    {
        var entry = (await GraphAsync(Language.Thai, EventsAheadSite.Online)).One("Event");

        Assert.Equal("VirtualLocation", entry["location"]!["@type"]!.GetValue<string>());
        Assert.Equal("2028-02-29", entry["startDate"]!.GetValue<string>());
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
