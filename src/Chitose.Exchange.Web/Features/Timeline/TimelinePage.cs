using System.Globalization;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.Timeline;

public sealed record TimelinePage(PageFrame Frame) : SitePage(Frame)
{
    private const int YearsOfDecade = 10;

    public required Phrase Heading { get; init; }

    public required Phrase Lead { get; init; }

    public required IReadOnlyList<Decade> Decades { get; init; }

    public required Paging Paging { get; init; }

    /// <param name="page">The head of the timeline.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="events">The events of this page of it.</param>
    /// <param name="partners">Those whom they were held with.</param>
    /// <param name="awaiting">Partners whose next milestones stand at its end.</param>
    /// <param name="paging">Which page of it this is.</param>
    public static TimelinePage For(
        Page page, PageFrame frame, IEnumerable<ExchangeEvent> events, IEnumerable<Partner> partners, IEnumerable<Partner> awaiting, Paging paging)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        var links = partners.ToDictionary(partner => partner.Slug, partner => PartnerLink.Of(partner, edition));
        var decades = events.GroupBy(entry => entry.SortKey.Year / YearsOfDecade * YearsOfDecade).Select(group =>
        {
            var decade = group.Key.ToString(CultureInfo.InvariantCulture);
            return new Decade($"d{decade}", edition.Words.Decade(decade: decade), edition.Words.DecadeShort(decade: decade), [.. group.Select(entry => TimelineItem.Of(entry, edition, WhoOf(entry, links)))]);
        }).ToList();
        var ahead = awaiting
            .OrderBy(partner => partner.Agreement.NextMilestoneOn(edition.Today)?.Date)
            .Select(partner => TimelineItem.Ahead(partner, edition, PartnerLink.Of(partner, edition)))
            .OfType<TimelineItem>()
            .ToList();
        if (ahead.Count > 0)
        {
            decades.Add(new Decade("ahead", edition.Words.Ahead, edition.Words.Ahead, ahead));
        }

        var listed = decades.SelectMany(decade => decade.Items).Where(item => item.Address is not null).Select(item => (item.Address!, item.Title.Text));
        return new TimelinePage(frame with { Subject = Subject.List(listed) })
        {
            Heading = new Phrase(frame.Title, text.Language),
            Lead = new Phrase(text.Lead ?? text.Summary, text.Language),
            Decades = decades,
            Paging = paging,
        };
    }

    private static PartnerLink? WhoOf(ExchangeEvent entry, Dictionary<string, PartnerLink> links) =>
        entry.Partners.FirstOrDefault() is { } tie ? links.GetValueOrDefault(tie.Partner) : null;

    /// <summary>Ten years of the timeline, or what lies ahead.</summary>
    public sealed record Decade(string Id, string Title, string ShortTitle, IReadOnlyList<TimelineItem> Items);
}
