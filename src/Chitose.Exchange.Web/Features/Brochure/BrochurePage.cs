using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Brochure;

/// <summary>The printed brochure, set anew from the records that hold its lines.</summary>
public sealed record BrochurePage(PageFrame Frame) : SitePage(Frame)
{
    public required Phrase Heading { get; init; }

    public required Phrase Lead { get; init; }

    public required IHtmlContent Introduction { get; init; }

    /// <summary>Celebrations in Chitose.</summary>
    public required IReadOnlyList<EventLine> Celebrations { get; init; }

    /// <summary>Anniversary visits to partners.</summary>
    public required IReadOnlyList<EventLine> Visits { get; init; }

    public required IReadOnlyList<EntryLink> Programs { get; init; }

    public required IReadOnlyList<BrochurePartner> Partners { get; init; }

    public static BrochurePage For(
        Page page,
        PageFrame frame,
        IEnumerable<Partner> partners,
        IReadOnlyCollection<ExchangeEvent> agreements,
        IEnumerable<ExchangeEvent> events,
        IEnumerable<ExchangeProgram> programs,
        ArticleRenderer articles)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        var printed = events.OrderBy(entry => entry.Brochure[0].Line).ToList();
        bool IsAtHome(ExchangeEvent entry) => entry.Place == edition.Profile.Home.Name;
        return new BrochurePage(frame with { BodyClass = "brochure-page", Title = edition.Words.MenuBrochure, Here = new Phrase(edition.Words.MenuBrochure, edition.Language) })
        {
            Heading = new Phrase(text.Title, text.Language),
            Lead = new Phrase(text.Lead ?? "", text.Language),
            Introduction = articles.Render(text.Body.Markdown, text.Language, held: edition.References.Held).Html,
            Celebrations = [.. printed.Where(IsAtHome).Select(entry => EventLine.Of(entry, edition))],
            Visits = [.. printed.Where(entry => !IsAtHome(entry)).Select(entry => EventLine.Of(entry, edition))],
            Programs = [.. programs.Select(program => new EntryLink(program.TitleIn(edition.Language), edition.AddressOf(program)))],
            Partners = [.. partners.Select(partner => BrochurePartner.Of(partner, agreements, edition))],
        };
    }
}
