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
        Response.ContentType = $"{Calendar}; charset=utf-8";
        foreach (var some in edition.References.Partners.All.Chunk(PublishedContent.AtOnce))
        {
            foreach (var partner in await Published.PartnersNumberedAsync(some, edition.Language, cancel))
            {
                calendar.AddMilestones(partner);
            }

            await Response.Body.WriteAsync(calendar.Take(), cancel);
        }

        for (var skip = 0; skip < edition.References.CountOf(EntryKind.Event); skip += PublishedContent.AtOnce)
        {
            var events = await Published.Events(edition.Language).Skip(skip).Take(PublishedContent.AtOnce).ToListAsync(cancel);
            var partners = await Published.PartnersAround(events, edition.Language).ToListAsync(cancel);
            foreach (var entry in events)
            {
                calendar.Add(entry, partners);
            }

            await Response.Body.WriteAsync(calendar.Take(), cancel);
        }

        await Response.Body.WriteAsync(calendar.End(), cancel);
        return new EmptyResult();
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

        var calendar = new ExchangeCalendar(edition, site, await days.EditionsAsync([entry.Number], cancel), isToSubscribe: false);
        var partners = await Published.PartnersAround([entry], edition.Language).ToListAsync(cancel);
        return calendar.Add(entry, partners) ? new WholeAnswer(calendar.End(), Calendar) { FileName = $"{entry.Slug}.ics" } : NotFound();
    }
}
