using Chitose.Exchange.Events;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The facts of an event as they are typed.</summary>
public sealed class EventForm
{
    public string? Occasion { get; set; }

    public string? Status { get; set; }

    public DateForm Date { get; set; } = new();

    public DateForm EndDate { get; set; } = new();

    public string? StartTime { get; set; }

    public string? EndTime { get; set; }

    public DateForm FormerDate { get; set; } = new();

    /// <summary>Empty if nobody has said.</summary>
    public string? Admission { get; set; }

    /// <summary>Words for a date that is not known, by the segment of the language.</summary>
    public Dictionary<string, string?> DateText { get; set; } = [];

    public DateForm SortDate { get; set; } = new();

    /// <summary>Id of a name, or that of no place at all; empty if unknown.</summary>
    public string? Place { get; set; }

    public List<FigureRow> Figures { get; set; } = [];

    internal static EventForm Of(ExchangeEvent entry) => new()
    {
        Occasion = entry.Occasion.ToString(),
        Status = entry.Status.ToString(),
        Date = DateForm.Of(entry.Date),
        EndDate = DateForm.Of(entry.EndDate),
        StartTime = TimeOf(entry.StartTime),
        EndTime = TimeOf(entry.EndTime),
        FormerDate = DateForm.Of(entry.FormerDate),
        Admission = entry.Admission?.ToString(),
        DateText = Localized.FormOf(entry.DateText),
        SortDate = DateForm.Of(entry.SortDate),
        Place = entry.Place,
        Figures = [.. entry.Figures.Select(FigureRow.Of)],
    };

    internal void ApplyTo(ExchangeEvent entry, FormReading reading)
    {
        entry.Occasion = reading.Choice("occasion", Occasion, entry.Occasion);
        entry.Status = reading.Choice("status", Status, entry.Status);
        entry.Date = reading.Date("date", Date, entry.Date);
        entry.EndDate = reading.Date("endDate", EndDate, entry.EndDate);
        entry.StartTime = reading.Time("startTime", StartTime, entry.StartTime);
        entry.EndTime = reading.Time("endTime", EndTime, entry.EndTime);
        entry.FormerDate = reading.Date("formerDate", FormerDate, entry.FormerDate);
        entry.Admission = string.IsNullOrEmpty(Admission) ? null : reading.Choice("admission", Admission, entry.Admission ?? default);
        entry.SortDate = reading.Date("sortDate", SortDate, entry.SortDate);
        entry.DateText = Localized.Read(DateText);
        entry.Place = Place == ExchangeEvent.Online ? Place : reading.OptionalName("place", Place, entry.Place);
        entry.Figures = [.. Figures.Select((row, index) => row.IsEmpty ? null : row.Read(index, reading)).OfType<EventFigure>()];
        if (entry.EndDate is { } end && entry.Date is { } start && end <= start)
        {
            reading.Refuse("endDate", reading.Words.FaultEndDate);
        }

        if (!entry.AreHoursInOrder)
        {
            var isWithoutDay = entry.Date is not { IsFullDay: true };
            reading.Refuse(isWithoutDay ? "date" : "endTime", isWithoutDay ? reading.Words.FaultTimeDay : reading.Words.FaultEndTime);
        }

        if (entry.Date is null && (entry.DateText is null || entry.SortDate is null))
        {
            reading.Refuse("date", reading.Words.FaultEventDate);
        }
    }

    private static string? TimeOf(TimeOnly? time) => time is { } set ? FormDay.Write(set) : null;
}
