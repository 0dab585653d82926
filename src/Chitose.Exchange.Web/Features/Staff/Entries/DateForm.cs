using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A date in three fields, the western year first; month and day may be unknown.</summary>
public sealed class DateForm
{
    public string? Year { get; set; }

    public string? Month { get; set; }

    public string? Day { get; set; }

    internal bool IsEmpty => string.IsNullOrWhiteSpace(Year) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Day);

    internal static DateForm Of(HistoricDate? date) => new() { Year = Part(date?.Year), Month = Part(date?.Month), Day = Part(date?.Day) };

    private static string? Part(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
