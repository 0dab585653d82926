using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>At what time of the day an event is, by the clock of the place it is held at.</summary>
internal static class EventHours
{
    /// <summary>For readers, who are told whose clock it is where that is not Chitose's; null if no time is set.</summary>
    public static string? Of(ExchangeEvent entry, Edition edition)
    {
        if (entry.StartTime is not { } start)
        {
            return null;
        }

        var hours = entry.EndTime is { } end ? TimeWriter.WriteRange(start, end, edition.Language) : TimeWriter.Write(start, edition.Language);
        return entry.Place switch
        {
            ExchangeEvent.Online => edition.Words.HoursInJapan(hours: hours),
            null => hours,
            var place => place == edition.Profile.Home.Name ? hours : edition.Words.HoursThere(hours: hours),
        };
    }

    /// <summary>The zone whose clock it is, or null where the site does not know it.</summary>
    public static TimeZoneInfo? ZoneOf(ExchangeEvent entry, IEnumerable<Partner> partners, Edition edition)
    {
        var home = edition.Profile.Home;
        var zone = entry.Place is ExchangeEvent.Online || entry.Place == home.Name
            ? home.TimeZone
            : partners.FirstOrDefault(partner => partner.Slug == entry.Place)?.TimeZone;
        return zone is null ? null : TimeZoneInfo.FindSystemTimeZoneById(zone);
    }
}
