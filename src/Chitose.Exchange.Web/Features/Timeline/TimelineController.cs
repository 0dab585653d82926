using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Timeline;

public sealed class TimelineController(PublishedContent published, EditionDesk desk) : PublicController(published, desk)
{
    /// <summary>More than the site has to tell today, so that the whole timeline is seen at a glance as long as that is possible.</summary>
    private const int EventsOfPage = 100;

    [Read(PageSlugs.Timeline)]
    public async Task<IActionResult> Show(string? page, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (Turn(page, edition.References.CountOf(EntryKind.Event), edition.AddressOf(PageSlugs.Timeline), out var paging, EventsOfPage) is { } elsewhere)
        {
            return elsewhere;
        }

        var (head, frame) = PageOf(PageSlugs.Timeline, edition);
        var events = await Published.Events(edition.Language).Skip(paging.Skip).Take(EventsOfPage).ToListAsync(cancel);
        var partners = await Published.PartnersNamedIn(events, edition.Language).ToListAsync(cancel);
        var ahead = paging.IsLast ? await Published.PartnersNumberedAsync(edition.References.Partners.First, edition.Language, cancel) : [];
        return View(TimelinePage.For(head, paging.Frame(frame), events, partners, ahead, paging));
    }
}
