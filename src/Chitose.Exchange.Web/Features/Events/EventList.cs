using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.Events;

public sealed record EventList(PageFrame Frame) : SitePage(Frame)
{
    public required Phrase Heading { get; init; }

    public required Phrase Lead { get; init; }

    public required IReadOnlyList<YearGroup> Years { get; init; }

    public required Paging Paging { get; init; }

    public static EventList For(Page page, PageFrame frame, IEnumerable<ExchangeEvent> events, IReadOnlyCollection<Partner> partners, Paging paging)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        var years = events.GroupBy(entry => entry.SortKey.Year).Select(group => new YearGroup(
            edition.YearFigure(new HistoricDate(group.Key)),
            [.. group.Select(entry => new Line(EventLine.Of(entry, edition), SummaryOf(entry, edition), PartnersOf(entry, partners, edition)))])).ToList();
        return new EventList(frame with { Subject = Subject.List(years.SelectMany(year => year.Lines).Select(line => (line.Event.Address, line.Event.Title.Text))) })
        {
            Heading = new Phrase(frame.Title, text.Language),
            Lead = new Phrase(text.Lead ?? text.Summary, text.Language),
            Years = years,
            Paging = paging,
        };
    }

    private static Phrase SummaryOf(ExchangeEvent entry, Edition edition)
    {
        var text = entry.TextFor(edition.Language);
        return new Phrase(text.Summary, text.Language);
    }

    private static IReadOnlyList<PartnerLink> PartnersOf(ExchangeEvent entry, IEnumerable<Partner> partners, Edition edition) =>
        [.. entry.Partners.Join(partners, tie => tie.Partner, partner => partner.Slug, (_, partner) => PartnerLink.Of(partner, edition))];

    /// <summary>The events of one year.</summary>
    public sealed record YearGroup(string Year, IReadOnlyList<Line> Lines);

    /// <summary>An event with its summary and its partners.</summary>
    public sealed record Line(EventLine Event, Phrase Summary, IReadOnlyList<PartnerLink> Partners);
}
