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

    /// <summary>Partner whose line it is, on timelines of several partners.</summary>
    public PartnerLink? Who { get; init; }

    /// <summary>Whether this is the line of the page itself.</summary>
    public bool IsHere { get; init; }

    public static TimelineItem Of(ExchangeEvent entry, Edition edition, PartnerLink? who = null) => new()
    {
        Date = edition.DateOf(entry),
        Title = entry.TitleIn(edition.Language),
        Address = edition.AddressOf(entry),
        Style = StyleOf(entry),
        Confirming = ConfirmingOf(entry, edition),
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

    private static string? StyleOf(ExchangeEvent entry) => entry switch
    {
        { Occasion: EventKind.Agreement, IsConfirmed: false } => "is-unsure",
        { Occasion: EventKind.Agreement } => "is-agreement",
        { Occasion: EventKind.Anniversary } => "is-anniversary",
        _ => null,
    };
}
