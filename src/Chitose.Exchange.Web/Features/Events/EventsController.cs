using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Events;

public sealed class EventsController(PublishedContent published, PublicationDays days, EditionDesk desk, ArticleRenderer articles) : PublicController(published, desk)
{
    [Read(PageSlugs.Events)]
    public async Task<IActionResult> List(string? page, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (Turn(page, edition.References.CountOf(EntryKind.Event), edition.AddressOf(PageSlugs.Events), out var paging) is { } elsewhere)
        {
            return elsewhere;
        }

        var (head, frame) = PageOf(PageSlugs.Events, edition);
        var events = await Published.EventsLatestFirst(edition.Language).Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel);
        var partners = await Published.PartnersNamedIn(events, edition.Language).ToListAsync(cancel);
        return View(EventList.For(head, paging.Frame(frame), events, partners, paging));
    }

    [Read("events/{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (await Published.EventAsync(slug, cancel) is not { } entry)
        {
            return await MissingAsync(EntryKind.Event, slug, edition, cancel);
        }

        var around = await Published.PartnersAround([entry], edition.Language).ToListAsync(cancel);
        List<ExchangeEvent> story = entry.Partners.FirstOrDefault() is { } tie ? await Published.EventsOf(tie.Partner, edition.Language).ToListAsync(cancel) : [];
        var since = await days.FirstPublishedAsync(entry, edition.Language, cancel);
        return View(EventPage.For(entry, around, story, since, edition, articles));
    }
}
