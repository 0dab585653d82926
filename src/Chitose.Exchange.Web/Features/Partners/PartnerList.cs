using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.Partners;

public sealed record PartnerList(PageFrame Frame) : SitePage(Frame)
{
    public required Phrase Heading { get; init; }

    public required Phrase Lead { get; init; }

    public required IReadOnlyList<PartnerCard> Partners { get; init; }

    public required IReadOnlyList<PartnerCard> Others { get; init; }

    /// <summary>To all of them, where there are more than stand here.</summary>
    public required IReadOnlyList<ListLink> MoreOthers { get; init; }

    public required Paging Paging { get; init; }

    public static PartnerList For(Page page, PageFrame frame, IEnumerable<Partner> partners, IEnumerable<Partner> others, Paging paging)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        var cards = partners.Select(partner => PartnerCard.Of(partner, edition) with
        {
            Level = 2,
            IsLazy = false,
            Summary = new Phrase(partner.TextFor(edition.Language).Summary, partner.TextFor(edition.Language).Language),
        }).ToList();
        return new PartnerList(frame with { Subject = Subject.List(cards.Select(card => (card.Address, card.Title.Text))) })
        {
            Heading = new Phrase(frame.Title, text.Language),
            Lead = new Phrase(text.Lead ?? text.Summary, text.Language),
            Partners = cards,
            Others = [.. others.Select(partner => PartnerCard.Of(partner, edition))],
            MoreOthers = ListLink.Of(edition, PartnerLists.Slugs.Where(list => list != page.Slug)),
            Paging = paging,
        };
    }
}
