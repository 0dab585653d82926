using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// There is such a date: no 30 February, no 13th month; and it fell on the weekday that is written. Where the year is taken from
/// the dates around, the weekday may belong to another year, so that it is only to be looked at.
/// </summary>
internal sealed class RealDates : ICheck
{
    private static readonly CheckRule Impossible = CheckRule.Error(RuleGroup.Dates, "date-impossible");
    private static readonly CheckRule Weekday = CheckRule.Error(RuleGroup.Dates, "date-weekday");
    private static readonly CheckRule WeekdayPerhaps = CheckRule.Warning(RuleGroup.Dates, "date-weekday-perhaps");

    public IReadOnlyList<CheckRule> Rules { get; } = [Impossible, Weekday, WeekdayPerhaps];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.Fields.SelectMany(field => field.Dates.Select(date => Find(field, date)).OfType<Finding>().Take(DateRules.Most));

    private static Finding? Find(CheckedField field, WrittenDate date)
    {
        if (date.Scope != DateScope.Calendar)
        {
            return null;
        }

        // A range that takes its month from elsewhere may have taken the wrong one.
        if (!date.Exists && (date.OwnMonth is not null || date.Day is < 1 or > 31) && !(date.IsYearCarried && date is { Month: 2, Day: 29 }))
        {
            return field.FindAt(Impossible, date, null, ("date", date.Text));
        }

        if (date is { Weekday: { } weekday, IsWholeDay: true, Value: { } value } && value.First.DayOfWeek != weekday)
        {
            var right = value.First.ToDateTime(TimeOnly.MinValue).ToString("dddd", Language.Source.Culture);
            return date.IsYearCarried || date.IsMonthCarried
                ? field.FindAt(WeekdayPerhaps, date, null, ("date", value.ToString()), ("weekday", right))
                : field.FindAt(Weekday, date, DateRewriting.Of(date, value.Year, value.Month, value.Day, field.Language), ("date", value.ToString()), ("weekday", right));
        }

        return null;
    }
}
