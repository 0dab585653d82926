using System.Globalization;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A figure about a partner. A row without a value is no row.</summary>
public sealed class StatisticRow
{
    public string? Measure { get; set; }

    public string? Value { get; set; }

    public string? AsOf { get; set; }

    public string? Basis { get; set; }

    /// <summary>Its place before it was changed, by which it keeps its sources.</summary>
    public int? Was { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) && string.IsNullOrWhiteSpace(AsOf);

    internal static StatisticRow Of(Statistic statistic, int index) => new()
    {
        Measure = statistic.Measure.ToString(),
        Value = statistic.Value.ToString(CultureInfo.InvariantCulture),
        AsOf = statistic.AsOf?.ToString(),
        Basis = statistic.Basis?.ToString(),
        Was = index,
    };

    internal Statistic? Read(int index, IReadOnlyList<Statistic> former, FormReading reading)
    {
        var old = Was is { } was ? former.ElementAtOrDefault(was) : null;
        if (!Typed.TryCount(Value, out var value))
        {
            reading.Refuse($"statistics-{index}", reading.Words.FaultStatistic);
            return old;
        }

        var asOf = old?.AsOf;
        if (string.IsNullOrWhiteSpace(AsOf))
        {
            asOf = null;
        }
        else if (Typed.TryDate(AsOf, out var date))
        {
            asOf = date;
        }
        else
        {
            reading.Refuse($"statistics-{index}", reading.Words.FaultAsOf);
        }

        return new Statistic(
            reading.Choice($"statistics-{index}", Measure, old?.Measure ?? Chitose.Exchange.Partners.Measure.Population),
            value,
            asOf,
            string.IsNullOrEmpty(Basis) ? null : reading.Choice($"statistics-{index}", Basis, old?.Basis ?? StatisticBasis.Estimate),
            old?.Sources ?? []);
    }
}
