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
        var (page, frame) = PageOf(PageSlugs.Brochure, edition);
        var partners = await Published.PrintedPartners(edition.Language).ToListAsync(cancel);
        var agreements = await Published.AgreementsOf([.. partners.Select(partner => partner.Slug)], edition.Language).ToListAsync(cancel);
        var events = await Published.PrintedEvents(edition.Language).ToListAsync(cancel);
        var programs = await Published.PrintedPrograms(edition.Language).ToListAsync(cancel);
        return View(BrochurePage.For(page, frame, partners, agreements, events, programs, articles));
    }
}
