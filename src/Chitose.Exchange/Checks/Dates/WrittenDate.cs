using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>A date in a running text: its words, where they stand, and what they say. A range is two dates.</summary>
public sealed record WrittenDate
{
    /// <summary>Where it begins in what readers read.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The very words.</summary>
    public string Text { get; init; } = "";

    public DateScope Scope { get; init; }

    /// <summary>Western year; where several are written, the one that is not converted. Null if no year can be known.</summary>
    public int? Year { get; init; }

    /// <summary>Need not be a month that there is.</summary>
    public int? Month { get; init; }

    /// <summary>Need not be a day that there is.</summary>
    public int? Day { get; init; }

    /// <summary>The year is not written here, but taken from the dates around it.</summary>
    public bool IsYearCarried { get; init; }

    /// <summary>The month is not written here, but taken from the dates around it.</summary>
    public bool IsMonthCarried { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>The Japanese year, if one is written.</summary>
    public EraYear? Era { get; init; }

    /// <summary>The western year, if one is written.</summary>
    public int? CommonYear { get; init; }

    /// <summary>The Thai year, if one is written.</summary>
    public int? BuddhistYear { get; init; }

    /// <summary>Whether it is written with digits and signs alone, as 4/21.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Which part of a decade, a century or a year it names, if it says so.</summary>
    public PartOfTime? Part { get; init; }

    /// <summary>Words such as 翌年 that name a year by the one before: years after it.</summary>
    internal int? YearsLater { get; init; }

    public int End => Start + Length;

    /// <summary>The year, if it is written here.</summary>
    public int? OwnYear => IsYearCarried ? null : Year;

    /// <summary>The month, if it is written here.</summary>
    public int? OwnMonth => IsMonthCarried ? null : Month;

    public bool IsWholeDay => Year is not null && Month is not null && Day is not null;

    /// <summary>The date that it names; null if it has no year, or if there is no such date.</summary>
    public HistoricDate? Value => Scope is DateScope.Calendar or DateScope.FiscalYear && Exists && Year is { } year
        ? new HistoricDate(year, Month, Month is null ? null : Day)
        : null;

    /// <summary>Whether there is such a date. Without a year, 29 February is one.</summary>
    public bool Exists => Year is null or (>= 1 and <= 9999)
        && Month is null or (>= 1 and <= 12)
        && (Day is null || (Day >= 1 && Day <= (Month is { } month ? DateTime.DaysInMonth(Year ?? 2000, month) : 31)));

    /// <summary>The same for dates that mean the same, in whatever language: <c>1969-04-21</c>, <c>1990s</c>; an unknown year or month is <c>?</c>.</summary>
    public string Key => Scope switch
    {
        DateScope.Century => string.Create(CultureInfo.InvariantCulture, $"c{Year}"),
        DateScope.Decade => string.Create(CultureInfo.InvariantCulture, $"{Year}s"),
        _ => string.Join('-', new[] { Year is null ? "?" : Number(Year, "0000"), Month is null && Day is not null ? "?" : Number(Month, "00"), Number(Day, "00") }.Where(part => part is not null)),
    };

    private static string? Number(int? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture);
}
