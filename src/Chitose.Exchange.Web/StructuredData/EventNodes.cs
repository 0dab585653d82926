using System.Globalization;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.StructuredData;

/// <summary>
/// The page of an event: an event for what lies ahead, or was cancelled, and is fixed to a day and a place; news for what has been.
/// The signing of an agreement is no event to go to (site conventions J1).
/// </summary>
internal static class EventNodes
{
    private const int HeadlineMaxLength = 110;
    private const string Vocabulary = "https://schema.org/";

    public static string IdOf(string slug) => $"/id/event-{slug}";

    /// <param name="entry">The event.</param>
    /// <param name="frame">The frame of its page.</param>
    /// <param name="opening">The first words of its text.</param>
    /// <param name="around">Those whom it is held with, or in whose town.</param>
    public static Subject SubjectOf(ExchangeEvent entry, PageFrame frame, string opening, IReadOnlyCollection<Partner> around)
    {
        var edition = frame.Edition;
        if (IsAhead(entry, edition.Today))
        {
            return LocationOf(entry, around, edition) is { } location
                ? Subject.Of(EventNode(entry, frame, opening, location, EventHours.ZoneOf(entry, around, edition)))
                : Subject.None;
        }

        List<Node> about = [.. around.Where(entry.IsWith).Select(partner => PartnerNodes.Named(partner, edition, edition.AddressOf(partner)))];
        return Subject.Of(ArticleNode(frame, opening, about), about);
    }

    private static bool IsAhead(ExchangeEvent entry, DateOnly today) =>
        entry.Occasion is not (EventKind.Agreement or EventKind.Decision or EventKind.Background)
        && (entry.Status == EventStatus.Cancelled || (entry.EndDate ?? entry.Date)?.Last >= today);

    private static Node EventNode(ExchangeEvent entry, PageFrame frame, string opening, Node location, TimeZoneInfo? zone)
    {
        return new Node("Event", IdOf(entry.Slug))
        {
            { "name", frame.Title },
            { "description", opening },
            { "startDate", MomentOf(entry.Date!.Value, entry.StartTime, zone) },
            { "endDate", EndOf(entry, zone) },
            { "previousStartDate", entry.FormerDate?.ToString() },
            { "eventStatus", new WebAddress(Vocabulary + StatusOf(entry)) },
            { "eventAttendanceMode", new WebAddress(Vocabulary + (entry.Place == ExchangeEvent.Online ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode")) },
            { "location", location },
            { "organizer", Node.To(CityNodes.City) },
            { "image", new WebAddress(frame.Picture) },
            { "inLanguage", frame.Language.Tag },
            { "isAccessibleForFree", entry.Admission is { } admission ? admission == Admission.Free : null },
            { "url", new WebAddress(frame.Address) },
        };
    }

    private static string StatusOf(ExchangeEvent entry) =>
        entry.Status == EventStatus.Cancelled ? "EventCancelled" : entry.FormerDate is null ? "EventScheduled" : "EventRescheduled";

    private static string? EndOf(ExchangeEvent entry, TimeZoneInfo? zone) =>
        entry.EndTime is not null || entry.EndDate is not null ? MomentOf((entry.EndDate ?? entry.Date)!.Value, entry.EndTime, zone) : null;

    /// <summary>A day, or a time of it with the difference from UTC, where that is known.</summary>
    private static string MomentOf(HistoricDate date, TimeOnly? time, TimeZoneInfo? zone)
    {
        if (time is not { } hours)
        {
            return date.ToString();
        }

        return zone is null
            ? date.First.ToDateTime(hours).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
            : EventHours.MomentOf(date.First, hours, zone).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    private static Node ArticleNode(PageFrame frame, string opening, List<Node> about) => new(Node.News, frame.Address + "#article")
    {
        { "headline", frame.Title.Length <= HeadlineMaxLength ? frame.Title : frame.Title[..(HeadlineMaxLength - 1)] + "…" },
        { "description", opening },
        { "image", new WebAddress(frame.Picture) },
        { "datePublished", PageGraph.DayOf(frame.Published) },
        { "dateModified", PageGraph.DayOf(frame.Updated) },
        { "inLanguage", frame.Language.Tag },
        { "author", Node.To(CityNodes.City) },
        { "publisher", Node.To(CityNodes.City) },
        { "about", about.Select(partner => Node.To(partner.Id!)).ToList() },
        { "mainEntityOfPage", Node.To(PageGraph.IdOf(frame)) },
    };

    /// <summary>Where it is held, as far as search engines need it; null where the day or the place is not known.</summary>
    private static Node? LocationOf(ExchangeEvent entry, IReadOnlyCollection<Partner> around, Edition edition)
    {
        if (entry.Date is not { IsFullDay: true } || entry.EndDate is { IsFullDay: false })
        {
            return null;
        }

        return entry.Place switch
        {
            null => null,
            ExchangeEvent.Online => new Node("VirtualLocation") { { "url", new WebAddress(edition.AddressOf(entry)) } },
            var place => new Node("Place")
            {
                { "name", edition.Name(place) },
                { "address", new Node("PostalAddress") { { "addressLocality", edition.Name(place) }, { "addressCountry", CountryOf(entry, around, edition) } } },
            },
        };
    }

    private static string? CountryOf(ExchangeEvent entry, IReadOnlyCollection<Partner> around, Edition edition) =>
        entry.Place == edition.Profile.Home.Name ? CityNodes.Japan
        : EventHours.HostOf(entry, around) is { } partner ? edition.CountryCode(partner.Country)
        : null;
}
