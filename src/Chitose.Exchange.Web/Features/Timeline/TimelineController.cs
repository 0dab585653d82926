using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Timeline;

public sealed class TimelineController(PublishedContent published, EditionDesk desk) : PublicController(published, desk)
{
    [Read(PageSlugs.Timeline)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var (page, frame) = await PageAsync(PageSlugs.Timeline, edition, cancel);
        var events = await Published.Events(edition.Language).ToListAsync(cancel);
        var partners = await Published.Partners(edition.Language).ToListAsync(cancel);
        return View(TimelinePage.For(page, frame, events, partners));
    }
}
