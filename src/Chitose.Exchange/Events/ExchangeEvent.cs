using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Events;

/// <summary>Something that happened, or will, between Chitose and a partner: a line of the timeline and a page of its own.</summary>
public sealed class ExchangeEvent : Activity
{
    /// <summary>Place of an event that had none: it was held online.</summary>
    public const string Online = "online";

    public override EntryKind Kind => EntryKind.Event;

    public required EventKind Occasion { get; set; }

    /// <summary>The day, month or year; null where not even the year is settled, and <see cref="DateText"/> stands for it.</summary>
    public HistoricDate? Date { get; set; }

    public HistoricDate? EndDate { get; set; }

    /// <summary>When it begins on its day, by the clock of its place; each day at this time, if it lasts several.</summary>
    public TimeOnly? StartTime { get; set; }

    public TimeOnly? EndTime { get; set; }

    /// <summary>The day for which it was announced before it was moved.</summary>
    public HistoricDate? FormerDate { get; set; }

    /// <summary>Words for a date that cannot be given: "early 1990s".</summary>
    public LocalizedText? DateText { get; set; }

    /// <summary>Where the event stands among others, if that is not its date.</summary>
    public HistoricDate? SortDate { get; set; }

    /// <summary>Glossary id of the place, or <see cref="Online"/>; null if unknown.</summary>
    public string? Place { get; set; }

    public IReadOnlyList<DisputedDate> Disputed { get; set; } = [];

    /// <summary>Kept for staff only: never read by the public site.</summary>
    public bool IsWithheld { get; set; }

    public EventStatus Status { get; set; }

    /// <summary>Null if nobody has said.</summary>
    public Admission? Admission { get; set; }

    public IReadOnlyList<EventFigure> Figures { get; set; } = [];

    /// <summary>Whether the hours have a day to stand on and do not end before they begin.</summary>
    public bool AreHoursInOrder => StartTime is { } start ? Date is { IsFullDay: true } && !(EndTime <= start) : EndTime is null;

    /// <summary>The date by which timelines are ordered; a year stands before its months, a month before its days.</summary>
    public HistoricDate SortKey => SortDate ?? Date ?? new HistoricDate(9999);
}
