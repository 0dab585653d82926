using Chitose.Exchange.Languages;
using FsCheck;
using FsCheck.Fluent;

namespace Chitose.Exchange.Tests.Languages;

/// <summary>Years, months and days from the year 1 to 9999, leap days included.</summary>
public static class HistoricDates
{
    public static Arbitrary<HistoricDate> Any() => Generate.ToArbitrary();

    internal static Gen<HistoricDate> Generate =>
        from number in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from precision in Gen.Choose(1, 3)
        let day = DateOnly.FromDayNumber(number)
        select new HistoricDate(day.Year, precision > 1 ? day.Month : null, precision > 2 ? day.Day : null);
}
