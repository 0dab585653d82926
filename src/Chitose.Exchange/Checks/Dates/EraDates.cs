using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// A Japanese year and the western year beside it are the same year, and the era had that year and that day: the brochure has
/// 昭和63年 where 1981 is meant, there is no 昭和65年, and 7 January 1989 was still Showa. A year in which the era changed may
/// bear either name as a whole. Eras: edicts of 1868, 1912 and 1926, cabinet orders of 1989 and 2019.
/// </summary>
internal sealed class EraDates : ICheck
{
    private static readonly CheckRule Disagree = CheckRule.Error(RuleGroup.Dates, "date-era");
    private static readonly CheckRule Outside = CheckRule.Error(RuleGroup.Dates, "date-era-range");

    public IReadOnlyList<CheckRule> Rules { get; } = [Disagree, Outside];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.Fields.SelectMany(field => field.Dates.Where(date => date.Era is not null).Select(date => Find(field, date, entry)).OfType<Finding>().Take(DateRules.Most));

    private static Finding? Find(CheckedField field, WrittenDate date, CheckedEntry entry)
    {
        var era = date.Era!.Value;
        if (date.CommonYear is { } common && era.CommonYear != common)
        {
            // Which of the two was meant can be known from what else is said of the entry.
            var year = era.CommonYear is { } other && era.Exists && KnownYears.Of(entry, field.Language).Contains(other) ? other : common;
            return field.FindAt(Disagree, date, DateRewriting.Of(date, year, date.Month, date.Day, field.Language), ("era", era.ToString()), ("year", DateRules.Number(common)), ("right", DateRules.Number(era.CommonYear ?? common)));
        }

        if (!era.Exists || (date is { Scope: DateScope.Calendar, Month: not null, Value: { } value } && !era.Covers(value.First, value.Last)))
        {
            var suggestion = date.CommonYear ?? era.CommonYear;
            return field.FindAt(Outside, date, suggestion is <= 2300 ? DateRewriting.Of(date, suggestion, date.Month, date.Day, field.Language) : null, ("date", date.Text), ("era", suggestion is { } year && Era(date, year) is { } right ? right : "？"));
        }

        return null;
    }

    private static string? Era(WrittenDate date, int year) =>
        (date with { Year = year }).Value is { } value ? JapaneseEra.YearOf(value) : null;
}
