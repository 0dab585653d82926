using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Programs;

public sealed class ProgramsController(PublishedContent published, EditionDesk desk, ArticleRenderer articles) : PublicController(published, desk)
{
    [Read(PageSlugs.Programs)]
    public async Task<IActionResult> List(string? page, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var lines = Published.ProgramsByPartner();
        if (Turn(page, await lines.CountAsync(cancel), edition.AddressOf(PageSlugs.Programs), out var paging) is { } elsewhere)
        {
            return elsewhere;
        }

        var (head, frame) = PageOf(PageSlugs.Programs, edition);
        var listed = await lines.Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel);
        var programs = await Published.ProgramsNumberedAsync([.. listed.Select(line => line.Program)], edition.Language, cancel);
        var partners = await Published.PartnersNumberedAsync([.. listed.Select(line => line.Partner).OfType<int>()], edition.Language, cancel);
        return View(ProgramList.For(head, paging.Frame(frame), listed, programs, partners, paging));
    }

    [Read("programs/{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (await Published.ProgramAsync(slug, cancel) is not { } program)
        {
            return await MissingAsync(EntryKind.Program, slug, edition, cancel);
        }

        var partners = await Published.PartnersNamedIn([program], edition.Language).ToListAsync(cancel);
        return View(ProgramPage.For(program, partners, edition, articles));
    }
}
