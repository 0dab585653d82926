using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>What is to be known of an event beside its text: when and where, whether it is held, what it costs.</summary>
public sealed record EventFacts
{
    public required DatedText Date { get; init; }

    /// <summary>Time of day; null where none is set.</summary>
    public required EventHours? Hours { get; init; }

    public required string? Place { get; init; }

    /// <summary>What is being confirmed about the date.</summary>
    public required string? Confirming { get; init; }

    public required StatusSign? Status { get; init; }

    /// <summary>For which day it was announced before; null where it was not moved.</summary>
    public required string? Moved { get; init; }

    /// <summary>Whether it is free; null where nobody has said.</summary>
    public required string? Admission { get; init; }

    /// <summary>All of it, line by line.</summary>
    public IEnumerable<string> Lines =>
        new[] { Status?.Text, Date.Text, Hours?.AtPlace, Hours?.InJapan, Place, Confirming, Moved, Admission }.OfType<string>();

    /// <param name="entry">The event.</param>
    /// <param name="around">Those whom it is held with, or in whose town.</param>
    /// <param name="edition">Whose words are used.</param>
    public static EventFacts Of(ExchangeEvent entry, IEnumerable<Partner> around, Edition edition) => new()
    {
        Date = edition.DateOf(entry, withWeekday: true),
        Hours = EventHours.Of(entry, around, edition),
        Place = PlaceOf(entry, edition),
        Confirming = TimelineItem.ConfirmingOf(entry, edition),
        Status = StatusSign.Of(entry, edition),
        Moved = entry.FormerDate is { } former ? edition.Words.EventMoved(date: edition.Date(former).Text) : null,
        Admission = entry.Admission switch
        {
            Events.Admission.Free => edition.Words.AdmissionFree,
            Events.Admission.Paid => edition.Words.AdmissionPaid,
            _ => null,
        },
    };

    internal static string? PlaceOf(ExchangeEvent entry, Edition edition) => entry.Place switch
    {
        null => null,
        ExchangeEvent.Online => edition.Words.EventOnline,
        var id => edition.Name(id),
    };
}
