using Chitose.Exchange.Events;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Home;

public sealed class HomeController(PublishedContent published, EditionDesk desk, ArticleRenderer articles) : PublicController(published, desk)
{
    private const int RecentEvents = 3;
    private const int UpcomingEvents = 3;

    [Read("")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var (page, frame) = PageOf(PageSlugs.Home, edition);
        var partners = await Published.PartnersNumberedAsync(edition.References.Partners.First, edition.Language, cancel);
        var recent = await Published.EventsUpTo(edition.Today, edition.Language).Where(entry => entry.Occasion != EventKind.Background).Take(RecentEvents).ToListAsync(cancel);
        var upcoming = await Published.EventsAfter(edition.Today, edition.Language).Where(entry => entry.Date != null).Take(UpcomingEvents).ToListAsync(cancel);
        var (brochure, _) = PageOf(PageSlugs.Brochure, edition);
        return View(HomePage.For(page, frame, partners, recent, upcoming, brochure, articles));
    }
}
