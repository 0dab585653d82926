using Chitose.Exchange.Events;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Calendars;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.Events;

public sealed record EventPage(PageFrame Frame) : SitePage(Frame)
{
    public required string Title { get; init; }

    /// <summary>Kind of tie of the partner it belongs to.</summary>
    public required KindSign? Kind { get; init; }

    public required EventFacts Facts { get; init; }

    /// <summary>Where the event can be taken into a calendar; null where it is over or has no day.</summary>
    public required string? CalendarAddress { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    public required Article Article { get; init; }

    public required IReadOnlyList<PartnerCard> Partners { get; init; }

    public required IReadOnlyList<TimelineItem> Story { get; init; }

    public required IReadOnlyList<LinkLine> Links { get; init; }

    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public static EventPage For(
        ExchangeEvent entry,
        IReadOnlyCollection<Partner> around,
        IReadOnlyList<ExchangeEvent> story,
        DateOnly? published,
        Edition readers,
        ArticleRenderer articles)
    {
        var frame = PageFrame.Of(entry, readers) with
        {
            MenuPath = PageSlugs.Events,
            Published = published,
            Crumbs = [new Crumb(readers.Words.MenuEvents, readers.AddressOf(PageSlugs.Events))],
        };
        var edition = frame.Content;
        var text = entry.TextFor(edition.Language);
        var article = articles.Render(text.Body.Markdown, text.Language, held: edition.References.Held);
        var partners = around.Where(entry.IsWith).ToList();
        return new EventPage(frame with { Subject = EventNodes.SubjectOf(entry, frame, article.Opening, around) })
        {
            Title = text.Title,
            Kind = partners.FirstOrDefault() is { } partner ? KindSign.Of(partner, edition) : null,
            Facts = EventFacts.Of(entry, around, edition),
            CalendarAddress = frame.IsOffered && entry.Status != EventStatus.Cancelled && ExchangeCalendar.IsSettled(entry, out _, out var last) && last >= readers.Today
                ? readers.AddressOf(entry) + CalendarController.OfEvent
                : null,
            Figures = [.. entry.Figures.Select(figure => Figure.Of(figure, edition))],
            Article = article,
            Partners = [.. partners.Select(partner => PartnerCard.Of(partner, edition) with { Address = readers.AddressOf(partner) })],
            Story = StoryOf(entry, story, partners.FirstOrDefault(), edition, readers),
            Links = LinkLine.Of(entry, edition),
            Sources = SourceLine.Of(entry.Sources, edition),
        };
    }

    /// <summary>The event among the agreement, the anniversaries and its neighbours, up to the next milestone.</summary>
    private static List<TimelineItem> StoryOf(
        ExchangeEvent entry, IReadOnlyList<ExchangeEvent> story, Partner? partner, Edition edition, Edition readers)
    {
        var here = story.ToList().FindIndex(other => other.Slug == entry.Slug);
        var items = story
            .Where((other, index) => Math.Abs(index - here) <= 1 || other.Occasion is EventKind.Agreement or EventKind.Anniversary)
            .Select(other => TimelineItem.Of(other, edition) with
            {
                Address = other.Slug == entry.Slug ? null : readers.AddressOf(other),
                IsHere = other.Slug == entry.Slug,
            })
            .ToList();
        if (partner is not null && TimelineItem.Ahead(partner, edition) is { } ahead)
        {
            items.Add(ahead);
        }

        return items;
    }

    /// <summary>A number with its label: delegation, 15 people.</summary>
    public sealed record Figure(string Label, string Value)
    {
        public static Figure Of(EventFigure figure, Edition edition)
        {
            var words = edition.Words;
            var count = edition.Number(figure.Value);
            count = figure.Approximate ? words.About(count: count) : count;
            return figure.Key switch
            {
                EventFigureKey.Attendees => new Figure(words.CountAttendees, words.UnitPeople(count: count)),
                EventFigureKey.Delegation => new Figure(words.CountDelegation, words.UnitPeople(count: count)),
                EventFigureKey.Participants => new Figure(words.CountParticipants, words.UnitPeople(count: count)),
                EventFigureKey.Students => new Figure(words.CountStudents, words.UnitPeople(count: count)),
                EventFigureKey.Chaperones => new Figure(words.CountChaperones, words.UnitPeople(count: count)),
                EventFigureKey.Children => new Figure(words.CountChildren, words.UnitPeople(count: count)),
                EventFigureKey.Schools => new Figure(words.CountSchools, words.UnitSchools(count: count)),
                EventFigureKey.Contestants => new Figure(words.CountContestants, words.UnitPeople(count: count)),
                EventFigureKey.Trees => new Figure(words.CountTrees, words.UnitTrees(count: count)),
                _ => new Figure(words.CountDays, words.UnitDays(count: count)),
            };
        }
    }
}
