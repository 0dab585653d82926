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
    private const string OfHandout = "/handout";
    private const string OfPanel = "/panel";

    [Read("partners/{slug}" + OfHandout)]
    public Task<IActionResult> Handout(string slug, CancellationToken cancel) => SheetAsync(slug, SheetSize.Handout, OfHandout, cancel);

    [Read("partners/{slug}" + OfPanel)]
    public Task<IActionResult> Panel(string slug, CancellationToken cancel) => SheetAsync(slug, SheetSize.Panel, OfPanel, cancel);

    private async Task<IActionResult> SheetAsync(string slug, SheetSize size, string form, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (await Published.PartnerAsync(slug, cancel) is not { } partner)
        {
            return await MissingAsync(EntryKind.Partner, slug, edition, cancel, form);
        }

        var events = await Published.EventsOf(slug, edition.Language).ToListAsync(cancel);
        return View("Show", HandoutPage.For(partner, PartnerPage.For(partner, events, [], edition, articles), events, size, site));
    }
}
