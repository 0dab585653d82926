using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Pages;

public sealed record SiteMapPage(PageFrame Frame) : SitePage(Frame)
{
    public required Phrase Heading { get; init; }

    public required Phrase Lead { get; init; }

    public required IReadOnlyList<Group> Groups { get; init; }

    public required Paging Paging { get; init; }

    public static SiteMapPage For(
        Page page,
        PageFrame frame,
        IEnumerable<Page> main,
        IEnumerable<Partner> partners,
        IEnumerable<ExchangeProgram> programs,
        IEnumerable<Page> others,
        Paging paging)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        EntryLink LinkTo(Page other) => new(
            other.Slug == PageSlugs.Home ? new Phrase(edition.Words.MenuHome, edition.Language) : other.TitleIn(edition.Language),
            edition.AddressOf(other));
        return new SiteMapPage(frame)
        {
            Heading = new Phrase(frame.Title, text.Language),
            Lead = new Phrase(text.Lead ?? text.Summary, text.Language),
            Groups =
            [
                .. new Group[]
                {
                    new(edition.Words.MainMenu, [.. main.Select(LinkTo)]),
                    new(edition.Words.PartnersHeading, [.. partners.Select(partner => new EntryLink(partner.TitleIn(edition.Language), edition.AddressOf(partner)))]),
                    new(edition.Words.ProgramsHeading, [.. programs.Select(program => new EntryLink(program.TitleIn(edition.Language), edition.AddressOf(program)))]),
                    new(edition.Words.AboutSite, [.. others.Select(LinkTo)]),
                }.Where(group => group.Links.Count > 0),
            ],
            Paging = paging,
        };
    }

    /// <summary>Links that belong together.</summary>
    public sealed record Group(string Title, IReadOnlyList<EntryLink> Links);
}
