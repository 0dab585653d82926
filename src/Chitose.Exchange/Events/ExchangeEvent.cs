using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Events;

/// <summary>Something that happened, or will, between Chitose and a partner: a line of the timeline and a page of its own.</summary>
public sealed class ExchangeEvent : Activity
{
    /// <summary>Place of an event that had none: it was held online.</summary>
    public const string Online = "online";

    public override EntryKind Kind => EntryKind.Event;

    public required EventKind Occasion { get; init; }

    /// <summary>The day, month or year; null where not even the year is settled, and <see cref="DateText"/> stands for it.</summary>
    public HistoricDate? Date { get; init; }

    public HistoricDate? EndDate { get; init; }

    /// <summary>Words for a date that cannot be given: "early 1990s".</summary>
    public LocalizedText? DateText { get; init; }

    /// <summary>Where the event stands among others, if that is not its date.</summary>
    public HistoricDate? SortDate { get; init; }

    /// <summary>Glossary id of the place, or <see cref="Online"/>; null if unknown.</summary>
    public string? Place { get; init; }

    public IReadOnlyList<DisputedDate> Disputed { get; init; } = [];

    /// <summary>Kept for staff only: never read by the public site.</summary>
    public bool IsWithheld { get; init; }

    public EventStatus Status { get; init; }

    public IReadOnlyList<EventFigure> Figures { get; init; } = [];

    /// <summary>The date by which timelines are ordered; a year stands before its months, a month before its days.</summary>
    public HistoricDate SortKey => SortDate ?? Date ?? new HistoricDate(9999);
}
