using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Partners;

public sealed class PartnersController(PublishedContent published, EditionDesk desk, ArticleRenderer articles) : PublicController(published, desk)
{
    private static readonly PartnerKind[] Organizational = [PartnerKind.OrganizationPartnership, PartnerKind.SisterSchool];

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
    public Task<IActionResult> SisterCities(string? page, CancellationToken cancel) =>
        ListAsync(PageSlugs.SisterCities, [PartnerKind.SisterCity], page, cancel);

    [Read(PageSlugs.FriendshipCities)]
    public Task<IActionResult> FriendshipCities(string? page, CancellationToken cancel) =>
        ListAsync(PageSlugs.FriendshipCities, [PartnerKind.FriendshipCity], page, cancel);

    [Read(PageSlugs.Organizations)]
    public Task<IActionResult> Organizations(string? page, CancellationToken cancel) =>
        ListAsync(PageSlugs.Organizations, Organizational, page, cancel);

    /// <summary>The list on which partners of a kind stand.</summary>
    internal static string ListOf(PartnerKind kind) => kind switch
    {
        PartnerKind.SisterCity => PageSlugs.SisterCities,
        PartnerKind.FriendshipCity => PageSlugs.FriendshipCities,
        _ => PageSlugs.Organizations,
    };

    private async Task<IActionResult> ListAsync(string slug, PartnerKind[] kinds, string? query, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (PageNumber.Read(query) is not { } number)
        {
            return NotFound();
        }

        var listed = Published.Partners(edition.Language).Where(partner => kinds.Contains(partner.Tie));
        var paging = Paging.Of(number, await listed.CountAsync(cancel), edition.AddressOf(slug));
        if (number > paging.Count)
        {
            return NotFound();
        }

        if (number == 1 && query is not null)
        {
            return RedirectPermanent(paging.ListAddress);
        }

        var (page, frame) = await PageAsync(slug, edition, cancel);
        var partners = await listed.Skip((number - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancel);
        var others = await Published.Partners(edition.Language).Where(partner => !kinds.Contains(partner.Tie)).Take(Paging.Size).ToListAsync(cancel);
        return View("List", PartnerList.For(page, paging.Frame(frame), partners, others, paging));
    }
}
