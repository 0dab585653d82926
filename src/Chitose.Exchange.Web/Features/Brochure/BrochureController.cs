using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Brochure;

public sealed class BrochureController(PublishedContent published, EditionDesk desk, ArticleRenderer articles) : PublicController(published, desk)
{
    [Read(PageSlugs.Brochure)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var (page, frame) = await PageAsync(PageSlugs.Brochure, edition, cancel);
        var partners = await Published.Partners(edition.Language).ToListAsync(cancel);
        var events = await Published.Events(edition.Language).ToListAsync(cancel);
        var programs = await Published.Programs(edition.Language).ToListAsync(cancel);
        return View(BrochurePage.For(page, frame, partners, events, programs, articles));
    }
}
