using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Chitose.Exchange.Languages;

/// <summary>
/// A date as far as it is known: a year, a year and month, or a full day of the Gregorian calendar (years 1 to 9999).
/// Eras and Buddhist years are ways of writing it, never stored.
/// </summary>
[JsonConverter(typeof(HistoricDateJsonConverter))]
public readonly record struct HistoricDate : IComparable<HistoricDate>
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public HistoricDate(int year, int? month = null, int? day = null)
    {
        if (month is null && day is not null)
        {
            throw new ArgumentOutOfRangeException(nameof(day), "A day needs a month.");
        }

        _ = new DateOnly(year, month ?? 1, day ?? 1);
        Year = year;
        Month = month;
        Day = day;
    }

    public HistoricDate(DateOnly day)
        : this(day.Year, day.Month, day.Day)
    {
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly Last => Day is not null ? First
        : Month is not null ? First.AddMonths(1).AddDays(-1)
        : new DateOnly(Year, 12, 31);

    public bool IsFullDay => Day is not null;

    public static bool operator <(HistoricDate left, HistoricDate right) => left.CompareTo(right) < 0;

    public static bool operator >(HistoricDate left, HistoricDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(HistoricDate left, HistoricDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(HistoricDate left, HistoricDate right) => left.CompareTo(right) >= 0;

    /// <summary>The same day, month or year so many years later; 29 February becomes 28 February in a common year.</summary>
    public HistoricDate AddYears(int years)
    {
        var first = First.AddYears(years);
        return new HistoricDate(first.Year, Month is null ? null : first.Month, Day is null ? null : first.Day);
    }

    /// <summary>Reads <c>1969</c>, <c>1969-04</c> or <c>1969-04-21</c>, in ASCII digits, whatever the culture.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HistoricDate date)
    {
        date = default;
        if (text is null || !text.All(c => char.IsAsciiDigit(c) || c == '-'))
        {
            return false;
        }

        string[] formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
        var format = Array.Find(formats, f => f.Length == text.Length);
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = new HistoricDate(day.Year, format.Length > 4 ? day.Month : null, format.Length > 7 ? day.Day : null);
        return true;
    }

    /// <exception cref="FormatException">The text is no ISO 8601 year, month or day.</exception>
    public static HistoricDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date such as 1969, 1969-04 or 1969-04-21.");

    /// <summary>A year comes before its months, a month before its days.</summary>
    public int CompareTo(HistoricDate other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>ISO 8601, for machines; the same in every culture.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
