using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// Dates are written in words that cannot be misread: 4/12 is 4 December to some (site conventions D2), and in easy Japanese
/// 昭和44年 says nothing to those who do not count in eras (L9).
/// </summary>
internal sealed class DateManner : ICheck
{
    private static readonly CheckRule Numeric = CheckRule.Warning(RuleGroup.Dates, "date-numeric");
    private static readonly CheckRule NumericWhole = CheckRule.Note(RuleGroup.Dates, "date-numeric-whole");
    private static readonly CheckRule EasyEra = CheckRule.Warning(RuleGroup.Dates, "date-easy-era");

    public IReadOnlyList<CheckRule> Rules { get; } = [Numeric, NumericWhole, EasyEra];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.Fields.SelectMany(field => field.Dates.Select(date => Find(field, date)).OfType<Finding>().Take(DateRules.Most));

    private static Finding? Find(CheckedField field, WrittenDate date)
    {
        var rewritten = DateRewriting.Of(date, date.Year, date.Month, date.Day, field.Language);
        return date switch
        {
            { IsNumeric: true, OwnYear: null } => field.FindAt(Numeric, date, rewritten, ("date", date.Text)),
            { IsNumeric: true, Text: var text } when text.Contains('/', StringComparison.Ordinal) || text.Contains('-', StringComparison.Ordinal) => field.FindAt(NumericWhole, date, rewritten, ("date", date.Text)),
            { Era: { } era, CommonYear: null, Scope: DateScope.Calendar or DateScope.FiscalYear } when field.Path.Name == FieldPath.EasyJapanese && era.CommonYear is { } year =>
                field.FindAt(EasyEra, date, EasyDate(date, year), ("date", date.Text), ("year", DateRules.Number(year))),
            _ => null,
        };
    }

    private static string? EasyDate(WrittenDate date, int year) =>
        (date with { Year = year }).Value is { } value && date.Scope == DateScope.Calendar ? DateWriter.Write(value, Language.Japanese, withEra: false) : null;
}
