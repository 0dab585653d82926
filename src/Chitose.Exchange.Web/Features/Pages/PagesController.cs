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
    public async Task<IActionResult> SiteMap(string? page, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var extent = SiteMapExtent.Of(edition);
        if (Turn(page, extent.Links, edition.AddressOf(PageSlugs.SiteMap), out var paging, SiteMapExtent.LinksOfPage) is { } elsewhere)
        {
            return elsewhere;
        }

        var (head, frame) = PageOf(PageSlugs.SiteMap, edition);
        var (main, partners, programs, pages) = extent.On(paging);
        return View(SiteMapPage.For(
            head,
            paging.Frame(frame),
            [.. SiteMapExtent.Main.Skip(main.Skip).Take(main.Take).Select(slug => edition.References.Pages[slug])],
            await Published.PartnersNumberedAsync([.. edition.References.Partners.All.Skip(partners.Skip).Take(partners.Take)], edition.Language, cancel),
            await Published.Programs(edition.Language).Skip(programs.Skip).Take(programs.Take).ToListAsync(cancel),
            await Published.Pages(edition.Language).Where(other => !SiteMapExtent.Main.Contains(other.Slug)).Skip(pages.Skip).Take(pages.Take).ToListAsync(cancel),
            paging));
    }
}
