using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;

namespace Chitose.Exchange.Web.Features.Programs;

public sealed record ProgramPage(PageFrame Frame) : SitePage(Frame)
{
    public required string Title { get; init; }

    /// <summary>Kind of tie of the partner it is held with.</summary>
    public required KindSign? Kind { get; init; }

    public required string? Confirming { get; init; }

    public required Article Article { get; init; }

    public required IReadOnlyList<PartnerCard> Partners { get; init; }

    public required IReadOnlyList<LinkLine> Links { get; init; }

    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public static ProgramPage For(
        ExchangeProgram program, IReadOnlyCollection<Partner> partners, Edition readers, ArticleRenderer articles)
    {
        var frame = PageFrame.Of(program, readers) with
        {
            MenuPath = PageSlugs.Programs,
            Crumbs = [new Crumb(readers.Words.MenuPrograms, readers.AddressOf(PageSlugs.Programs))],
        };
        var edition = frame.Content;
        var text = program.TextFor(edition.Language);
        return new ProgramPage(frame)
        {
            Title = text.Title,
            Kind = partners.FirstOrDefault() is { } partner ? KindSign.Of(partner, edition) : null,
            Confirming = program.IsConfirmed ? null : edition.Words.BeingConfirmed,
            Article = articles.Render(text.Body.Markdown, text.Language, held: edition.References.Held),
            Partners = [.. partners.Select(partner => PartnerCard.Of(partner, edition) with { Address = readers.AddressOf(partner) })],
            Links = LinkLine.Of(program, edition),
            Sources = SourceLine.Of(program.Sources, edition),
        };
    }
}
