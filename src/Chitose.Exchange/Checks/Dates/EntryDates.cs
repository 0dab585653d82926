using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// What a text says of the day of signing, or of the day of an event, agrees with the entry's own facts. A text may speak of
/// many days; a mistake is one that has the day and month of the fact and another year, or all but the day, in a sentence about
/// signing. Facts that are disputed or still being confirmed are left to people.
/// </summary>
internal sealed partial class EntryDates : ICheck
{
    private static readonly CheckRule Rule = CheckRule.Error(RuleGroup.Dates, "date-facts");

    public IReadOnlyList<CheckRule> Rules { get; } = [Rule];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        var agreements = KnownDates.Agreements(entry).ToList();
        var known = KnownDates.Of(entry);
        foreach (var field in entry.Fields)
        {
            var findings = field.Dates
                .Where(date => date is { OwnYear: not null, Scope: DateScope.Calendar, Exists: true } && !known.Any(fact => Is(date, fact)))
                .Select(date => Wrong(entry, field, date, agreements, known) is { } right
                    ? field.FindAt(Rule, date, DateRewriting.Of(date, right.Year, right.Month ?? date.Month, right.Day ?? date.Day, field.Language), ("date", date.Text), ("right", right.ToString()))
                    : null);
            foreach (var finding in findings.OfType<Finding>().Take(DateRules.Most))
            {
                yield return finding;
            }
        }
    }

    /// <summary>The fact that a date mistakes; null if it speaks of something else.</summary>
    private static HistoricDate? Wrong(CheckedEntry entry, CheckedField field, WrittenDate date, List<Agreement> agreements, IReadOnlyList<HistoricDate> known)
    {
        var sentence = SurroundingSentence.Of(field.Plain, date.Start, date.End, field.Language);
        var ofAgreement = agreements.Where(agreement => agreement.IsConfirmed && agreements.Count == 1)
            .Select(agreement => agreement.Date)
            .FirstOrDefault(fact => IsNear(date, fact) && Signing().IsMatch(sentence) && !IsAnniversary(field, date, fact));
        if (ofAgreement.Year > 0)
        {
            return ofAgreement;
        }

        if (agreements is [{ IsConfirmed: true, Date: var signed }] && date.OwnMonth is null && field.Language.IsSource
            && YearOfTie().IsMatch(field.Plain.AsSpan(date.End, Math.Min(24, field.Plain.Length - date.End))) && date.Year != signed.Year)
        {
            return signed;
        }

        return entry.Entry is ExchangeEvent { IsConfirmed: true, Date: { IsFullDay: true } day } occasion && OfEvent(field, date, occasion, day, known) ? day : null;
    }

    private static bool OfEvent(CheckedField field, WrittenDate date, ExchangeEvent occasion, HistoricDate day, IReadOnlyList<HistoricDate> known)
    {
        if (!date.IsWholeDay || !IsNear(date, day))
        {
            return false;
        }

        // The same day of another year is told of the event itself, unless it is an anniversary of the day.
        if (date.Year != day.Year)
        {
            return !IsAnniversary(field, date, day) && Math.Abs(date.Year!.Value - day.Year) < 60;
        }

        // Other days of the month are told of what else happened; but the one day of a title or summary is the event's.
        return field.Path.Name is FieldPath.Title or FieldPath.Summary or FieldPath.Lead
            && field.Dates.Where(other => other is { OwnYear: not null, Day: not null }).Select(other => other.Key).Distinct().Count() == 1
            && !field.Dates.Any(other => known.Any(fact => fact.IsFullDay && other.Value == fact))
            && !(date.Value > day && date.Value < (occasion.EndDate ?? day));
    }

    private static bool Is(WrittenDate date, HistoricDate fact) =>
        date.Year == fact.Year && (date.Month is null || fact.Month is null || date.Month == fact.Month) && (date.Day is null || fact.Day is null || date.Day == fact.Day);

    /// <summary>Whether it has all of a day but one thing.</summary>
    private static bool IsNear(WrittenDate date, HistoricDate fact) => fact.IsFullDay && date.IsWholeDay
        && (date.Year == fact.Year ? 1 : 0) + (date.Month == fact.Month ? 1 : 0) + (date.Day == fact.Day ? 1 : 0) == 2;

    /// <summary>Fifty years to the day after the signing there is reason to speak of that day.</summary>
    private static bool IsAnniversary(CheckedField field, WrittenDate date, HistoricDate fact) =>
        date.Month == fact.Month && date.Day == fact.Day && date.Year > fact.Year
        && field.Numbers.Any(number => number.Kind is NumberKind.Anniversary or NumberKind.Years && number.Value == date.Year - fact.Year);

    [GeneratedRegex("調印|締結|提携|盟約|結び|結ばれ|結んだ|姉妹[都校]|親善都市|sign|agree|affiliat|covenant|conclud|sister|friendship|became|签|缔结|结为|盟约|协[议定]|姐妹|结好|서명|결연|맺|체결|협정|맹약|조인|ลงนาม|สถาปนา|ข้อตกลง|เมืองพี่เมืองน้อง|เมืองมิตรภาพ|พี่โรงเรียนน้อง", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signing();

    [GeneratedRegex("^(?:からの(?:姉妹|友好)|に(?:、)?(?:姉妹都市|友好親善都市|姉妹校)(?:と|に)?な|に(?:姉妹都市|友好親善都市|友好都市)提携)", RegexOptions.CultureInvariant)]
    private static partial Regex YearOfTie();
}
