using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Resources;
using Chitose.Exchange.Web.StructuredData;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Partners;

public sealed record PartnerPage(PageFrame Frame) : SitePage(Frame)
{
    public required string Title { get; init; }

    public required KindSign Kind { get; init; }

    public required string Place { get; init; }

    /// <summary>The partner's own name where it is not the title already.</summary>
    public required LocalName? OwnName { get; init; }

    public required PartnerFacts Facts { get; init; }

    public required PartnerDetails Details { get; init; }

    public required Article Article { get; init; }

    /// <summary>Summary in easy Japanese, on Japanese pages.</summary>
    public required Article? EasyJapanese { get; init; }

    /// <summary>Heading of the box in easy Japanese, with its reading.</summary>
    public required IHtmlContent EasyHeading { get; init; }

    /// <summary>A note on another spelling of the name.</summary>
    public required string? SpellingNote { get; init; }

    public required IReadOnlyList<TimelineItem> Chronology { get; init; }

    public required IReadOnlyList<EntryLink> Programs { get; init; }

    public required IReadOnlyList<LinkLine> Links { get; init; }

    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public static PartnerPage For(
        Partner partner,
        IReadOnlyList<ExchangeEvent> events,
        IEnumerable<ExchangeProgram> programs,
        Edition readers,
        ArticleRenderer articles)
    {
        var list = PartnerLists.Of(partner.Tie);
        var frame = PageFrame.Of(partner, readers);
        frame = frame with
        {
            MenuPath = list,
            Here = partner.ShortTitleIn(readers.Language),
            Crumbs = [new Crumb(ListLink.TitleOf(list, readers), readers.AddressOf(list))],
            Subject = Subject.Of(PartnerNodes.Whole(partner, readers)),
        };

        // A page that is not translated is written wholly in Japanese, dates and labels included.
        var edition = frame.Content;
        var text = partner.TextFor(edition.Language);
        return new PartnerPage(frame)
        {
            Title = text.Title,
            Kind = KindSign.Of(partner, edition),
            Place = edition.PlaceOf(partner),
            OwnName = partner.LocalName is { } local && local.Name != text.Title ? local : null,
            Facts = PartnerFacts.Of(partner, edition),
            Details = PartnerDetails.Of(partner, edition),
            Article = articles.Render(text.Body.Markdown, text.Language, held: edition.References.Held),
            EasyJapanese = text.Body.EasyJapanese.Length > 0 ? articles.Render(text.Body.EasyJapanese, Language.Japanese, held: edition.References.Held) : null,
            EasyHeading = articles.RenderLine(Words.In(Language.Japanese).EasyJapanese),
            SpellingNote = text.ShownAlias is { } alias ? edition.Words.BrochureSpelling(name: alias) : null,
            Chronology =
            [
                .. events.Select(entry => TimelineItem.Of(entry, edition) with { Address = readers.AddressOf(entry) }),
                .. new[] { TimelineItem.Ahead(partner, edition) }.OfType<TimelineItem>(),
            ],
            Programs = [.. programs.Select(program => new EntryLink(program.TitleIn(edition.Language), readers.AddressOf(program)))],
            Links = LinkLine.Of(partner, edition),
            Sources = SourceLine.Of(SourcesOf(partner), edition),
        };
    }

    /// <summary>Ids of the sources of everything the page states as a fact about the partner itself.</summary>
    private static IEnumerable<string> SourcesOf(Partner partner) =>
        partner.Sources.Concat(partner.Agreement.Sources).Concat(partner.Statistics.SelectMany(figure => figure.Sources)).Distinct();
}
