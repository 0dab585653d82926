using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Pages;

public sealed class PagesController(PublishedContent published, EditionDesk desk, ArticleRenderer articles) : PublicController(published, desk)
{
    /// <summary>A page of its own. Pages that head a part of the site, such as a list, have more specific routes.</summary>
    [Read("{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        return slug != PageSlugs.Home && await Published.PageAsync(slug, cancel) is { } page
            ? View(FixedPage.For(page, PageFrame.Of(page, edition), articles))
            : await MissingAsync(EntryKind.Page, slug, edition, cancel);
    }

    [Read(PageSlugs.SiteMap)]
    public async Task<IActionResult> SiteMap(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var (page, frame) = await PageAsync(PageSlugs.SiteMap, edition, cancel);
        var partners = await Published.Partners(edition.Language).ToListAsync(cancel);
        var programs = await Published.Programs(edition.Language).ToListAsync(cancel);
        var pages = await Published.Pages(edition.Language).ToListAsync(cancel);
        return View(SiteMapPage.For(page, frame, partners, programs, pages));
    }
}
