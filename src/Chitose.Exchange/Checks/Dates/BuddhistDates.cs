using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// Thai counts years from the Buddha's death, 543 more than western years: พ.ศ. 2512 is ค.ศ. 1969. Until 1940 the Thai year began in
/// April, so that its first three months count 542. A western year in a date says that it is one, or every reader takes it for a slip. Years before 1900 are given in ค.ศ. only (glossary rule).
/// </summary>
internal sealed partial class BuddhistDates : ICheck
{
    private const int Difference = 543;
    private const int LastYearFromApril = 1941;

    private static readonly CheckRule Disagree = CheckRule.Error(RuleGroup.Dates, "date-buddhist");
    private static readonly CheckRule WrongWord = CheckRule.Error(RuleGroup.Dates, "date-buddhist-word");
    private static readonly CheckRule Western = CheckRule.Warning(RuleGroup.Dates, "date-thai-western");
    private static readonly CheckRule Historic = CheckRule.Note(RuleGroup.Dates, "date-thai-history");

    public IReadOnlyList<CheckRule> Rules { get; } = [Disagree, WrongWord, Western, Historic];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.In(Language.Thai) is { } thai
            ? thai.Fields.SelectMany(field => field.Dates.Select(date => Find(field, date, entry)).OfType<Finding>().Take(DateRules.Most))
            : [];

    private static Finding? Find(CheckedField field, WrittenDate date, CheckedEntry entry)
    {
        var (buddhist, common) = (date.BuddhistYear, date.CommonYear);
        if ((buddhist is > 1700 and < 2300 && common is null) || common is >= 2300)
        {
            var year = buddhist is > 1700 and < 2300 ? buddhist : common - Difference;
            return field.FindAt(WrongWord, date, Rewritten(date, year), ("date", date.Text));
        }

        if (buddhist is { } thai && common is { } western && thai - western != Difference
            && !(thai - western == Difference - 1 && western <= LastYearFromApril && date.Month is null or <= 3))
        {
            var year = KnownYears.Of(entry, Language.Thai) is var known && known.Contains(thai - Difference) && !known.Contains(western) ? thai - Difference : western;
            return field.FindAt(Disagree, date, Rewritten(date, year), ("date", date.Text), ("thai", DateWriter.ThaiYear(year)), ("year", DateRules.Number(year)));
        }

        if (buddhist is null && common is >= 1900 && date is { Month: not null, IsMonthCarried: false, IsNumeric: false } && !SaysWestern().IsMatch(date.Text))
        {
            return field.FindAt(Western, date, Rewritten(date, common), ("date", date.Text), ("thai", DateWriter.ThaiYear(common.Value)));
        }

        return date is { BuddhistYear: not null, Year: < 1900, Scope: DateScope.Calendar }
            ? field.FindAt(Historic, date, Rewritten(date, date.Year), ("year", DateRules.Number(date.Year.Value)))
            : null;
    }

    private static string? Rewritten(WrittenDate date, int? year) => DateRewriting.Of(date, year, date.Month, date.Day, Language.Thai);

    [GeneratedRegex("ค\\.? ?ศ|คริสต", RegexOptions.CultureInvariant)]
    private static partial Regex SaysWestern();
}
