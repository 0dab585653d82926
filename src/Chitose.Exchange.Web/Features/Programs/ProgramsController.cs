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
    public async Task<IActionResult> List(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var (page, frame) = await PageAsync(PageSlugs.Programs, edition, cancel);
        var programs = await Published.Programs(edition.Language).ToListAsync(cancel);
        var partners = await Published.PartnersNamedIn(programs, edition.Language).ToListAsync(cancel);
        return View(ProgramList.For(page, frame, programs, partners));
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
