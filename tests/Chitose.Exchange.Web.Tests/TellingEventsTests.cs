using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Handouts;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Which few events stand on a sheet. An event is written as its kind and its date.</summary>
public sealed class TellingEventsTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("all that there is room for", "Agreement 1969-04-21, Visit 1983", "Agreement 1969-04-21, Visit 1983")]
    [InlineData("the agreement and the newest before anniversaries", "Decision 1968-04-23, Agreement 1969-04-21, Anniversary 1999-10, Anniversary 2009-07, Visit 2025-10-28", "Agreement 1969-04-21, Anniversary 2009-07, Visit 2025-10-28")]
    [InlineData("anniversaries before later others", "Agreement 1969-04-21, Anniversary 1999-10, Visit 2018-01-10, Youth 2023, Visit 2025-10-28", "Agreement 1969-04-21, Anniversary 1999-10, Visit 2025-10-28")]
    [InlineData("the latest others where there is room", "Agreement 1969-04-21, Youth 1983, Youth 2023, Visit 2025", "Agreement 1969-04-21, Youth 2023, Visit 2025")]
    [InlineData("one of a day", "Agreement 1969-04-21, Youth 2018-01-10, Youth 2019-09-04, Anniversary 2019-09-04", "Agreement 1969-04-21, Youth 2018-01-10, Anniversary 2019-09-04")]
    [InlineData("several of a year", "Agreement 1969, Youth 2023, Visit 2023", "Agreement 1969, Youth 2023, Visit 2023")]
    [InlineData("none that is yet to come", "Agreement 1969-04-21, Anniversary 2026-11-25, Anniversary 2026-11-26", "Agreement 1969-04-21, Anniversary 2026-11-25")]
    [InlineData("none", "", "")]
    public void A_sheet_with_three_lines_tells(string what, string events, string expected) =>
        Assert.True(expected == Written(Of(Events(events))), what);

    [Fact]
    public void An_event_without_a_year_of_its_own_stands_where_its_words_belong()
    {
        var nineties = EventOf("Youth", date: null, sort: "1990");
        var events = (List<ExchangeEvent>)[EventOf("Agreement", "1969-04-21"), nineties, EventOf("Visit", "2025")];

        Assert.Equal(events, Of(events));
    }

    [Fact]
    public void An_event_that_takes_more_than_is_left_gives_way_to_the_next()
    {
        var events = Events("Agreement 1969-04-21, Youth 1983, Anniversary 2019-09-04, Visit 2025");

        Assert.Equal("Agreement 1969-04-21, Youth 1983, Visit 2025", Written(TellingEvents.Of(events, 3, 3, entry => entry == events[2] ? 2 : 1, Today)));
    }

    [Theory]
    [InlineData(EventStatus.Announced)]
    [InlineData(EventStatus.Cancelled)]
    public void What_was_not_held_is_not_told(EventStatus status)
    {
        var agreement = EventOf("Agreement", "1969-04-21");
        var other = EventOf("Anniversary", "2024-10-17");
        other.Status = status;

        Assert.Equal([agreement], Of([agreement, other]));
    }

    private static IReadOnlyList<ExchangeEvent> Of(IReadOnlyList<ExchangeEvent> events) => TellingEvents.Of(events, 3, 3, _ => 1, Today);

    private static List<ExchangeEvent> Events(string written) =>
        [.. written.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split(' ')).Select(entry => EventOf(entry[0], entry[1]))];

    private static ExchangeEvent EventOf(string kind, string? date, string? sort = null) => new()
    {
        Slug = Guid.NewGuid().ToString("n"),
        Number = 2001,
        Occasion = Enum.Parse<EventKind>(kind),
        Date = date is null ? null : HistoricDate.Parse(date),
        SortDate = sort is null ? null : HistoricDate.Parse(sort),
    };

    private static string Written(IEnumerable<ExchangeEvent> events) => string.Join(", ", events.Select(entry => $"{entry.Occasion} {entry.Date}"));
}
