using Chitose.Exchange.Entries;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Partners;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Handouts;

public sealed class HandoutController(PublishedContent published, EditionDesk desk, ArticleRenderer articles, SiteAddress site)
    : PublicController(published, desk)
{
    [Read("partners/{slug}/handout")]
    public Task<IActionResult> Handout(string slug, CancellationToken cancel) => SheetAsync(slug, SheetSize.Handout, cancel);

    [Read("partners/{slug}/panel")]
    public Task<IActionResult> Panel(string slug, CancellationToken cancel) => SheetAsync(slug, SheetSize.Panel, cancel);

    private async Task<IActionResult> SheetAsync(string slug, SheetSize size, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (await Published.PartnerAsync(slug, cancel) is not { } partner)
        {
            return await MissingAsync(EntryKind.Partner, slug, edition, cancel);
        }

        var events = await Published.EventsOf(slug, edition.Language).ToListAsync(cancel);
        return View("Show", HandoutPage.For(partner, PartnerPage.For(partner, events, [], edition, articles), events, size, site));
    }
}
