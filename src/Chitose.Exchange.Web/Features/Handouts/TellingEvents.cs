using Chitose.Exchange.Events;

namespace Chitose.Exchange.Web.Features.Handouts;

/// <summary>The few events that tell a partner's story where there is room for few: the agreement, the newest, anniversaries, then the latest others.</summary>
public static class TellingEvents
{
    /// <param name="events">A partner's events in order of time, which the choice keeps.</param>
    /// <param name="most">How many there may be.</param>
    /// <param name="room">What they may take together; one that takes more than is left gives way to the next.</param>
    /// <param name="heightOf">What one takes.</param>
    /// <param name="today">Paper outlives the day: what is only announced may still change, and is left out.</param>
    public static IReadOnlyList<ExchangeEvent> Of(
        IReadOnlyList<ExchangeEvent> events, int most, double room, Func<ExchangeEvent, double> heightOf, DateOnly today)
    {
        // What happened on one day is one line: a ceremony, and not also the tree that was planted before it.
        var told = events
            .Where(entry => entry.Status == EventStatus.Held && entry.SortKey.First <= today)
            .GroupBy(entry => entry.Date is { IsFullDay: true } day ? day.ToString() : entry.Slug)
            .Select(day => day.MinBy(RankOf)!)
            .ToList();
        var chosen = new HashSet<ExchangeEvent>();
        foreach (var entry in told.AsEnumerable().Reverse().OrderBy(entry => entry == told[^1] ? Math.Min(RankOf(entry), 1) : RankOf(entry)))
        {
            var height = heightOf(entry);
            if (chosen.Count < most && height <= room)
            {
                chosen.Add(entry);
                room -= height;
            }
        }

        return [.. told.Where(chosen.Contains)];
    }

    private static int RankOf(ExchangeEvent entry) => entry.Occasion switch
    {
        EventKind.Agreement => 0,
        EventKind.Anniversary => 2,
        _ => 3,
    };
}
