using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>At what time of the day an event is, as readers are told (site conventions D3).</summary>
/// <param name="AtPlace">By the clock of the place it is held at.</param>
/// <param name="InJapan">By Japan's, with the day where that is another; null where both clocks show the same, or the other is not known.</param>
public sealed record EventHours(string AtPlace, string? InJapan = null)
{
    /// <summary>Null if no time is set.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="around">Those whom it is held with, or in whose town; their clocks are known.</param>
    /// <param name="edition">Whose words are used.</param>
    public static EventHours? Of(ExchangeEvent entry, IEnumerable<Partner> around, Edition edition)
    {
        if (entry.StartTime is not { } start)
        {
            return null;
        }

        var words = edition.Words;
        var there = Hours(start, entry.EndTime, edition.Language);
        if (entry.Place == ExchangeEvent.Online)
        {
            return new EventHours(words.HoursInJapan(hours: there));
        }

        if (entry.Place is null || entry.Place == edition.Profile.Home.Name)
        {
            return new EventHours(there);
        }

        return ZoneOf(entry, around, edition) is not { } zone ? new EventHours(words.HoursThere(hours: there))
            : zone.Id == edition.Profile.Home.TimeZone ? new EventHours(there)
            : MeanwhileInJapan(entry, zone, edition) is { } here ? new EventHours(words.HoursThere(hours: there), words.HoursInJapan(hours: here))
            : new EventHours(words.HoursThereAsInJapan(hours: there));
    }

    /// <summary>The zone whose clock it is, or null where the site does not know it.</summary>
    internal static TimeZoneInfo? ZoneOf(ExchangeEvent entry, IEnumerable<Partner> around, Edition edition)
    {
        var home = edition.Profile.Home;
        var zone = entry.Place is ExchangeEvent.Online || entry.Place == home.Name
            ? home.TimeZone
            : HostOf(entry, around)?.TimeZone;
        return zone is null ? null : TimeZoneInfo.FindSystemTimeZoneById(zone);
    }

    /// <summary>The partner at whose place it is: the city itself, or who sits in that province or city.</summary>
    internal static Partner? HostOf(ExchangeEvent entry, IEnumerable<Partner> around) => entry.Place is not { } place
        ? null
        : around.Where(partner => partner.Slug == place || partner.Division == place).OrderByDescending(partner => partner.Slug == place).FirstOrDefault();

    /// <summary>A time by the clock of a zone. One that summer time skips is taken as if the clock had not been put forward.</summary>
    internal static DateTimeOffset MomentOf(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>
    /// When it is in Japan meanwhile, with the day where that is another; null if Japan's clock shows the same. What lasts several days
    /// has the same hours on each, which belong to no single day.
    /// </summary>
    private static string? MeanwhileInJapan(ExchangeEvent entry, TimeZoneInfo zone, Edition edition)
    {
        var day = entry.Date!.Value.First;
        var japan = TimeZoneInfo.FindSystemTimeZoneById(edition.Profile.Home.TimeZone);
        var start = At(entry.StartTime!.Value);
        DateTime? end = entry.EndTime is { } close ? At(close) : null;
        if (TimeOnly.FromDateTime(start) == entry.StartTime && (end is null || TimeOnly.FromDateTime(end.Value) == entry.EndTime))
        {
            return null;
        }

        var isSameDay = DateOnly.FromDateTime(start) == day && (end is null || DateOnly.FromDateTime(end.Value) == day);
        return isSameDay || entry.EndDate is not null ? Hours(TimeOnly.FromDateTime(start), end is { } till ? TimeOnly.FromDateTime(till) : null, edition.Language)
            : end is { } until ? NearDates.WriteRange(start, until, edition.Language)
            : NearDates.WriteMoment(start, edition.Language);

        DateTime At(TimeOnly time) => TimeZoneInfo.ConvertTime(MomentOf(day, time, zone), japan).DateTime;
    }

    private static string Hours(TimeOnly from, TimeOnly? to, Language language) =>
        to is { } end ? TimeWriter.WriteRange(from, end, language) : TimeWriter.Write(from, language);
}
