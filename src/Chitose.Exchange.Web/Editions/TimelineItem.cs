using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>A line of a timeline.</summary>
public sealed record TimelineItem
{
    public required DatedText Date { get; init; }

    public required Phrase Title { get; init; }

    /// <summary>Address of the event's page; null for a milestone ahead.</summary>
    public string? Address { get; init; }

    /// <summary>Class names that say what kind of line it is.</summary>
    public string? Style { get; init; }

    /// <summary>Words that mark an unsettled date.</summary>
    public string? Confirming { get; init; }

    /// <summary>Whether it is yet to be held, or will not be; null for what has been.</summary>
    public StatusSign? Status { get; init; }

    /// <summary>Partner whose line it is, on timelines of several partners.</summary>
    public PartnerLink? Who { get; init; }

    /// <summary>Whether this is the line of the page itself.</summary>
    public bool IsHere { get; init; }

    public static TimelineItem Of(ExchangeEvent entry, Edition edition, PartnerLink? who = null) => new()
    {
        Date = edition.DateOf(entry),
        Title = entry.TitleIn(edition.Language),
        Address = edition.AddressOf(entry),
        Style = StyleOf(entry, edition.Today),
        Confirming = ConfirmingOf(entry, edition),
        Status = StatusSign.Of(entry, edition),
        Who = who,
    };

    /// <summary>The next milestone of a partner, if its agreement is confirmed.</summary>
    public static TimelineItem? Ahead(Partner partner, Edition edition, PartnerLink? who = null)
    {
        if (partner.Agreement.NextMilestoneOn(edition.Today) is not { } milestone)
        {
            return null;
        }

        return new TimelineItem
        {
            Date = edition.Date(milestone.Date),
            Title = new Phrase(edition.Words.MilestoneAhead(years: edition.Number(milestone.Years)), edition.Language),
            Style = "is-ahead",
            Who = who,
        };
    }

    /// <summary>What is being confirmed about an event's date: the year where sources give several, else the date.</summary>
    public static string? ConfirmingOf(ExchangeEvent entry, Edition edition) =>
        entry.IsConfirmed ? null
        : entry.Disputed.Count > 0 ? edition.Words.YearBeingConfirmed
        : edition.Words.DateBeingConfirmed;

    /// <summary>What has not been held is neither a signature nor a celebration yet.</summary>
    private static string? StyleOf(ExchangeEvent entry, DateOnly today) => entry switch
    {
        { Status: EventStatus.Cancelled } => entry.SortKey.First > today ? "is-off is-ahead" : "is-off",
        { Status: EventStatus.Announced } => "is-ahead",
        _ when entry.SortKey.First > today => "is-ahead",
        { Occasion: EventKind.Agreement, IsConfirmed: false } => "is-unsure",
        { Occasion: EventKind.Agreement } => "is-agreement",
        { Occasion: EventKind.Anniversary } => "is-anniversary",
        _ => null,
    };
}
