using Chitose.Exchange.Entries;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Calendars;

/// <summary>Anniversaries and events for calendar programs (RFC 5545).</summary>
public sealed class CalendarController(PublishedContent published, PublicationDays days, EditionDesk desk, SiteAddress site) : PublicController(published, desk)
{
    /// <summary>What follows an event's address where its calendar is asked for.</summary>
    public const string OfEvent = ".ics";

    private const string Calendar = "text/calendar";

    /// <summary>A calendar to subscribe to.</summary>
    [Read(Addresses.Anniversaries)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var calendar = new ExchangeCalendar(edition, site, await days.EditionsAsync(null, cancel), isToSubscribe: true);
        var partners = await Published.Partners(edition.Language).ToListAsync(cancel);
        foreach (var partner in partners)
        {
            calendar.AddMilestones(partner);
        }

        foreach (var entry in await Published.Events(edition.Language).ToListAsync(cancel))
        {
            calendar.Add(entry, partners);
        }

        return new WholeAnswer(calendar.Write(), Calendar);
    }

    /// <summary>One event, to be taken into a calendar of one's own.</summary>
    [Read("events/{slug}" + OfEvent)]
    public async Task<IActionResult> Event(string slug, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (await Published.EventAsync(slug, cancel) is not { } entry)
        {
            return await MissingAsync(EntryKind.Event, slug, edition, cancel, OfEvent);
        }

        var calendar = new ExchangeCalendar(edition, site, await days.EditionsAsync(entry.Number, cancel), isToSubscribe: false);
        var partners = await Published.PartnersNamedIn([entry], edition.Language).ToListAsync(cancel);
        return calendar.Add(entry, partners) ? new WholeAnswer(calendar.Write(), Calendar) { FileName = $"{entry.Slug}.ics" } : NotFound();
    }
}
