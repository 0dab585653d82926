namespace Chitose.Exchange.Checks.Dates;

/// <summary>How long a time the words of a date name.</summary>
public enum DateScope
{
    /// <summary>A day, a month or a year of the calendar, as far as it is written.</summary>
    Calendar,

    /// <summary>A year from April, or of a school: 平成30年度.</summary>
    FiscalYear,

    /// <summary>Ten years: 1990年代. The year is their first.</summary>
    Decade,

    /// <summary>A hundred years: 20世紀. The year is the number of the century.</summary>
    Century,
}
