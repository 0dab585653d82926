using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.StructuredData;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Home;

public sealed record HomePage(PageFrame Frame) : SitePage(Frame)
{
    /// <summary>Lines between which the headline may break.</summary>
    public required IReadOnlyList<string> Headline { get; init; }

    public required Phrase Lead { get; init; }

    public required FriendMap Map { get; init; }

    public required IReadOnlyList<PartnerCard> Cities { get; init; }

    public required IReadOnlyList<PartnerCard> Organizations { get; init; }

    /// <summary>To all cities and all organizations, where there are more than stand here.</summary>
    public required IReadOnlyList<ListLink> MoreCities { get; init; }

    public required IReadOnlyList<ListLink> MoreOrganizations { get; init; }

    public required IReadOnlyList<AgreementStep> Agreements { get; init; }

    public required IReadOnlyList<EventLine> Recent { get; init; }

    public required IReadOnlyList<EventLine> Upcoming { get; init; }

    public required IReadOnlyList<MilestoneLine> Milestones { get; init; }

    public required Phrase AboutHeading { get; init; }

    public required IHtmlContent About { get; init; }

    public static HomePage For(
        Page page,
        PageFrame frame,
        IReadOnlyList<Partner> partners,
        IEnumerable<ExchangeEvent> recent,
        IEnumerable<ExchangeEvent> upcoming,
        Page brochure,
        ArticleRenderer articles)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        var cities = partners.Where(partner => partner.IsCity).ToList();
        var about = brochure.TextFor(edition.Language);
        var subject = Subject.List(partners.Select(partner => (edition.AddressOf(partner), partner.ShortTitleIn(edition.Language).Text)));
        return new HomePage(frame with { Subject = subject })
        {
            Headline = (text.Headline ?? text.Title).Split('|'),
            Lead = new Phrase(text.Lead ?? text.Summary, text.Language),
            Map = FriendMap.Of(cities, edition),
            Cities = [.. cities.Select((partner, index) => PartnerCard.Of(partner, edition) with { MapNumber = index + 1 })],
            Organizations = [.. partners.Where(partner => !partner.IsCity).Select(partner => PartnerCard.Of(partner, edition) with { IsRow = true })],
            MoreCities = ListLink.Of(edition, PageSlugs.SisterCities, PageSlugs.FriendshipCities),
            MoreOrganizations = ListLink.Of(edition, PageSlugs.Organizations),
            Agreements = [.. partners.OrderBy(partner => partner.Agreement.Date).Select(partner => AgreementStep.Of(partner, edition))],
            Recent = [.. recent.Select(entry => EventLine.Of(entry, edition))],
            Upcoming = [.. upcoming.Select(entry => EventLine.Of(entry, edition))],
            Milestones = [.. MilestonesOf(partners, edition).Take(PartnerLists.Few)],
            AboutHeading = new Phrase(about.Lead ?? about.Title, about.Language),
            About = articles.Render(text.Body.Markdown, text.Language, held: edition.References.Held).Html,
        };
    }
    private static IEnumerable<MilestoneLine> MilestonesOf(IEnumerable<Partner> partners, Edition edition) =>
        from partner in partners
        let milestone = partner.Agreement.NextMilestoneOn(edition.Today)
        where milestone is not null
        orderby milestone.Date
        select MilestoneLine.Of(partner, milestone, edition);
}
