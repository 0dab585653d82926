using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Events;
using Chitose.Exchange.Web.Features.Pages;
using Chitose.Exchange.Web.Features.Partners;
using Chitose.Exchange.Web.Features.Programs;
using Chitose.Exchange.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Writes an entry as the whole page that readers would see, by the pages of the public site.</summary>
public sealed class WholePages(PublishedContent published, PublicationDays days, EditionDesk editions, ArticleRenderer articles)
{
    /// <returns>The page, and the public site's view for it.</returns>
    public async Task<(SitePage Page, string View)> WriteAsync(Entry entry, Entry? seen, Language language, Phrase note, CancellationToken cancel)
    {
        var edition = await editions.EditionAsync(language, published, cancel);
        var (page, room) = await PageAsync(entry, seen?.Slug ?? entry.Slug, edition, cancel);
        return (page with { Frame = page.Frame with { PreviewNote = note } }, $"/Features/{room}/Show.cshtml");
    }

    /// <param name="entry">The entry to show.</param>
    /// <param name="slug">The address by which what is published refers to it.</param>
    /// <param name="edition">The readers' edition.</param>
    /// <param name="cancel">Gives up reading.</param>
    private async Task<(SitePage Page, string Room)> PageAsync(Entry entry, string slug, Edition edition, CancellationToken cancel) => entry switch
    {
        Partner partner => (
            PartnerPage.For(
                partner,
                await published.EventsOf(slug, edition.Language).ToListAsync(cancel),
                await published.ProgramsOf(slug, edition.Language).ToListAsync(cancel),
                edition,
                articles),
            "Partners"),
        ExchangeEvent happening => (await EventAsync(happening, edition, cancel), "Events"),
        ExchangeProgram program => (
            ProgramPage.For(program, await published.PartnersNamedIn([program], edition.Language).ToListAsync(cancel), edition, articles), "Programs"),
        Page page => (FixedPage.For(page, PageFrame.Of(page, edition), articles), "Pages"),
        _ => throw new InvalidOperationException($"{entry.Kind} has no page of its own."),
    };

    private async Task<EventPage> EventAsync(ExchangeEvent happening, Edition edition, CancellationToken cancel)
    {
        var around = await published.PartnersAround([happening], edition.Language).ToListAsync(cancel);
        var story = happening.Partners is [var first, ..] ? await published.EventsOf(first.Partner, edition.Language).ToListAsync(cancel) : [];
        var since = await days.FirstPublishedAsync(happening, edition.Language, cancel);
        return EventPage.For(happening, around, story, since, edition, articles);
    }
}
