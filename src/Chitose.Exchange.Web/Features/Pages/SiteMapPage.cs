using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Pages;

public sealed record SiteMapPage(PageFrame Frame) : SitePage(Frame)
{
    private static readonly string[] Main =
        [PageSlugs.Home, PageSlugs.SisterCities, PageSlugs.FriendshipCities, PageSlugs.Organizations, PageSlugs.Events, PageSlugs.Programs, PageSlugs.Timeline, PageSlugs.Brochure];

    public required Phrase Heading { get; init; }

    public required Phrase Lead { get; init; }

    public required IReadOnlyList<Group> Groups { get; init; }

    public static SiteMapPage For(
        Page page, PageFrame frame, IEnumerable<Partner> partners, IEnumerable<ExchangeProgram> programs, IReadOnlyCollection<Page> pages)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        EntryLink LinkTo(Page other) => new(
            other.Slug == PageSlugs.Home ? new Phrase(edition.Words.MenuHome, edition.Language) : other.TitleIn(edition.Language),
            edition.AddressOf(other));
        return new SiteMapPage(frame)
        {
            Heading = new Phrase(text.Title, text.Language),
            Lead = new Phrase(text.Lead ?? text.Summary, text.Language),
            Groups =
            [
                new Group(edition.Words.MainMenu, [.. Main.Join(pages, slug => slug, other => other.Slug, (_, other) => LinkTo(other))]),
                new Group(edition.Words.PartnersHeading, [.. partners.Select(partner => new EntryLink(partner.TitleIn(edition.Language), edition.AddressOf(partner)))]),
                new Group(edition.Words.ProgramsHeading, [.. programs.Select(program => new EntryLink(program.TitleIn(edition.Language), edition.AddressOf(program)))]),
                new Group(edition.Words.AboutSite, [.. pages.Where(other => !Main.Contains(other.Slug)).Select(LinkTo)]),
            ],
        };
    }

    /// <summary>Links that belong together.</summary>
    public sealed record Group(string Title, IReadOnlyList<EntryLink> Links);
}
