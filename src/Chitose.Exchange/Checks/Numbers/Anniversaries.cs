using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>
/// An anniversary of a tie is so many years after its agreement: with Anchorage (1969) the 50th is in 2019. The civil year counts,
/// and for January to March also the year before, since projects run by fiscal years: the 25th with Kongsberg (1988) was kept in
/// January 2014. Anniversaries of other things, such as 市制施行40周年, are left alone, as is an agreement that is being confirmed.
/// </summary>
internal sealed partial class Anniversaries : ICheck
{
    private static readonly CheckRule Rule = CheckRule.Error(RuleGroup.Numbers, "anniversary-tie");

    public IReadOnlyList<CheckRule> Rules { get; } = [Rule];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        if (KnownDates.Agreements(entry).ToList() is not [{ IsConfirmed: true, Date: var signed }])
        {
            yield break;
        }

        // What one language calls the anniversary of something else is so in all.
        var ofOthers = entry.Fields.SelectMany(field => Of(field).Where(number => IsOfOther(field, number)).Select(number => number.Value)).ToHashSet();
        foreach (var field in entry.Fields.Where(field => !IsComparedWithRight(entry, field, signed)))
        {
            var findings = Of(field)
                .Where(number => !ofOthers.Contains(number.Value))
                .Select(number => Right(entry, field, number, signed) is { } right
                    ? field.FindAt(Rule, number, NumberRewriting.Of(number, right, field.Language), ("number", number.Text), ("agreement", signed.ToString()), ("right", DateRules.Number(right)))
                    : null);
            foreach (var finding in findings.OfType<Finding>().Take(DateRules.Most))
            {
                yield return finding;
            }
        }
    }

    /// <summary>A translation whose Japanese is right is compared with it; to count again from the agreement could only suggest another year.</summary>
    private static bool IsComparedWithRight(CheckedEntry entry, CheckedField field, HistoricDate signed) =>
        !field.Language.IsSource && entry.Source?.Field(field.Path.Name) is { } source && Of(source).ToList() is { Count: > 0 } numbers && numbers.All(number => Right(entry, source, number, signed) is null);

    private static IEnumerable<WrittenNumber> Of(CheckedField field) => field.Numbers.Where(number => number.Kind == NumberKind.Anniversary);

    /// <summary>The years that it should be; null if it is right, or if that cannot be known.</summary>
    private static int? Right(CheckedEntry entry, CheckedField field, WrittenNumber number, HistoricDate signed)
    {
        var occasion = entry.Entry as ExchangeEvent;
        var sentence = SurroundingSentence.Of(field.Plain, number.Start, number.End, field.Language);
        if (occasion is not { Occasion: EventKind.Anniversary } && !Tie().IsMatch(sentence))
        {
            return null;
        }

        var from = field.Plain.IndexOf(sentence, Math.Max(0, number.Start - sentence.Length), StringComparison.Ordinal);
        var written = field.Dates.Where(date => date.Year is not null && date.Scope is DateScope.Calendar or DateScope.FiscalYear && date.Start >= from && date.End <= from + sentence.Length)
            .Select(date => (Year: date.Year!.Value, date.Month))
            .Where(date => date.Year != signed.Year).ToList();
        var own = occasion?.Date is { } day ? (day.Year, day.Month) : ((int Year, int? Month)?)null;
        var years = own is { } date ? [.. written, date] : written;
        if (years.Count == 0 || years.Any(year => Fits(year.Year, year.Month, signed, number.Value)))
        {
            return null;
        }

        return (own ?? years[0]).Year - signed.Year is > 0 and var right ? right : null;
    }

    private static bool Fits(int year, int? month, HistoricDate signed, decimal years) =>
        year - signed.Year == years || (month is null or <= 3 && year - 1 - signed.Year == years);

    private static bool IsOfOther(CheckedField field, WrittenNumber number)
    {
        var (start, end) = (Math.Max(0, number.Start - 30), Math.Min(field.Plain.Length, number.End + 40));
        return Other().IsMatch(field.Plain.AsSpan(start, end - start));
    }

    [GeneratedRegex("提携|姉妹|友好|親善|sister|friendship|affiliat|tie|agreement|缔结|结好|姐妹|结缘|결연|자매|우호|친선|เมืองพี่เมืองน้อง|เมืองมิตรภาพ|พี่โรงเรียนน้อง|ความสัมพันธ์|สถาปนา", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tie();

    [GeneratedRegex("市制|市政|町制|村制|開[港校館園業基]|創[立業設刊]|設[立置]|制定|開始|竣工|合併|city status|becoming a city|became a city|as a city|founding|founded|establish|municipal|opening|incorporat|merger|建市|设市|升格|创[立建办校]|成立|开[港校馆]|建[校馆]|合并|시 승격|시제|승격|개[항교관]|창[립설간]|설립|합병|ตั้งเมือง|เป็นเมืองตาม|ยกฐานะ|ก่อตั้ง|สถาปนาเมืองชิ|สถาปนาเมืองอิ|เปิดสนามบิน|เทศบาล", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Other();
}
