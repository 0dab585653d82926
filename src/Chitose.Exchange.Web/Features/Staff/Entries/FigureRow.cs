using System.Globalization;
using Chitose.Exchange.Events;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A number that belongs to an event. A row without a value is no row.</summary>
public sealed class FigureRow
{
    public string? Key { get; set; }

    public string? Value { get; set; }

    public bool Approximate { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);

    internal static FigureRow Of(EventFigure figure) => new()
    {
        Key = figure.Key.ToString(),
        Value = figure.Value.ToString(CultureInfo.InvariantCulture),
        Approximate = figure.Approximate,
    };

    internal EventFigure Read(int index, FormReading reading) =>
        new(reading.Choice($"figures-{index}", Key, EventFigureKey.Attendees), reading.Count($"figures-{index}", Value, 1), Approximate);
}
