using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Partners;

public sealed class PartnersController(PublishedContent published, EditionDesk desk, ArticleRenderer articles) : PublicController(published, desk)
{
    [Read("partners/{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (await Published.PartnerAsync(slug, cancel) is not { } partner)
        {
            return await MissingAsync(EntryKind.Partner, slug, edition, cancel);
        }

        var events = await Published.EventsOf(slug, edition.Language).ToListAsync(cancel);
        var programs = await Published.ProgramsOf(slug, edition.Language).ToListAsync(cancel);
        return View(PartnerPage.For(partner, events, programs, edition, articles));
    }

    [Read(PageSlugs.SisterCities)]
    public Task<IActionResult> SisterCities(string? page, CancellationToken cancel) => ListAsync(PageSlugs.SisterCities, page, cancel);

    [Read(PageSlugs.FriendshipCities)]
    public Task<IActionResult> FriendshipCities(string? page, CancellationToken cancel) => ListAsync(PageSlugs.FriendshipCities, page, cancel);

    [Read(PageSlugs.Organizations)]
    public Task<IActionResult> Organizations(string? page, CancellationToken cancel) => ListAsync(PageSlugs.Organizations, page, cancel);

    private async Task<IActionResult> ListAsync(string slug, string? query, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var lists = edition.References.Partners;
        var listed = lists.On(slug);
        if (Turn(query, listed.Count, edition.AddressOf(slug), out var paging) is { } elsewhere)
        {
            return elsewhere;
        }

        var (page, frame) = PageOf(slug, edition);
        var partners = await Published.PartnersNumberedAsync([.. listed.Skip(paging.Skip).Take(Paging.Size)], edition.Language, cancel);
        var others = await Published.PartnersNumberedAsync(lists.FirstBeside(slug), edition.Language, cancel);
        return View("List", PartnerList.For(page, paging.Frame(frame), partners, others, paging));
    }
}
