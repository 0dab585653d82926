using Chitose.Exchange.Checks.Numbers;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// A translation gives the dates of its Japanese. It may be less exact or more, leave out the era, repeat a date or say "the same
/// day"; but a date that the Japanese does not have, where one that it has is missing, is a mistake: in the brochure 1981 stands in
/// four languages against 昭和63年 in the fifth. Where all translations agree against the Japanese, the Japanese is pointed out.
/// </summary>
internal sealed class DatesAcross : ICheck
{
    private static readonly CheckRule Differs = CheckRule.Error(RuleGroup.Dates, "date-differs");
    private static readonly CheckRule Missing = CheckRule.Warning(RuleGroup.Dates, "date-missing");
    private static readonly CheckRule Added = CheckRule.Warning(RuleGroup.Dates, "date-added");

    public IReadOnlyList<CheckRule> Rules { get; } = [Differs, Missing, Added];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        if (entry.Source is not { } source)
        {
            return [];
        }

        List<DateConflict> conflicts = [];
        List<Finding> others = [];
        foreach (var translation in entry.Translations)
        {
            foreach (var field in translation.Fields)
            {
                Compare(entry, source, translation, field, conflicts, others);
            }
        }

        return [.. Told(entry, conflicts), .. others, .. OfEasyJapanese(entry, source)];
    }

    /// <summary>Easy Japanese tells less than the Japanese beside it, but no other dates.</summary>
    private static IEnumerable<Finding> OfEasyJapanese(CheckedEntry entry, CheckedText source)
    {
        if (source.Field(FieldPath.EasyJapanese) is not { } easy)
        {
            return [];
        }

        var others = source.Fields.Where(field => field != easy).ToList();
        return easy.Dates.Where(date => date.OwnYear is not null && !IsSaid(entry, others, date)).Take(DateRules.Most)
            .Select(date => Nearest(others, date) is { } near ? Of(easy, date, near.Date) : easy.FindAt(Added, date, null, ("date", date.Text)));
    }

    private static void Compare(CheckedEntry entry, CheckedText source, CheckedText translation, CheckedField field, List<DateConflict> conflicts, List<Finding> others)
    {
        var original = source.Field(field.Path.Name);
        var pairs = original is null ? null : DatePairs.Of(original, field);
        var found = 0;
        foreach (var place in pairs?.LeftTranslation ?? [.. Enumerable.Range(0, field.Dates.Count)])
        {
            var date = field.Dates[place];
            var isSaidElsewhere = IsSaid(entry, source.Fields, date);
            if (pairs is not null && Counterpart(pairs, original!, date, place, isSaidElsewhere) is { } at)
            {
                pairs.LeftSource.Remove(at);
                conflicts.Add(new DateConflict(original!, original!.Dates[at], field, date));
            }
            else if (!isSaidElsewhere && date.OwnYear is not null && !source.Fields.Any(there => RelativeYears.Tell(there, date)) && found++ < DateRules.Most)
            {
                if (Nearest(original is null ? source.Fields : [original], date) is { } near)
                {
                    conflicts.Add(new DateConflict(original ?? near.Field, near.Date, field, date));
                }
                else
                {
                    others.Add(field.FindAt(Added, date, null, ("date", date.Text)));
                }
            }
        }

        if (pairs is not null)
        {
            others.AddRange(pairs.LeftSource.Select(at => original!.Dates[at]).Where(date => IsMissing(date, translation)).Take(DateRules.Most)
                .Select(date => field.Find(Missing, ("date", date.Text))));
        }
    }

    /// <summary>The date of the Japanese for which a date stands by mistake; null if there is none.</summary>
    private static int? Counterpart(DatePairs pairs, CheckedField original, WrittenDate date, int place, bool isSaidElsewhere)
    {
        var best = pairs.LeftSource
            .Select(at => (At: at, Mistakenness: DateComparison.Mistakenness(original.Dates[at], date), SameLine: pairs.AreOfOneLine(at, place)))
            .Where(candidate => candidate.Mistakenness > 0)
            .OrderByDescending(candidate => candidate.SameLine).ThenByDescending(candidate => candidate.Mistakenness)
            .FirstOrDefault((At: -1, Mistakenness: 0, SameLine: false));

        // What the Japanese says too, in another place, may be repeated here for the sake of clearness.
        return best is { At: >= 0 } && (!isSaidElsewhere || (best.SameLine && best.Mistakenness >= 3 && pairs.IsBalanced(place))) ? best.At : null;
    }

    private static bool IsSaid(CheckedEntry entry, IReadOnlyList<CheckedField> source, WrittenDate date) =>
        source.Any(field => field.Dates.Any(other => DateComparison.Likeness(other, date) > 0))
        || KnownDates.Of(entry).Any(known => known.Year == date.OwnYear && (date.OwnMonth is null || known.Month is null || known.Month == date.OwnMonth) && (date.Day is null || known.Day is null || known.Day == date.Day));

    /// <summary>A date of the Japanese that differs in one thing only, though it is given elsewhere rightly.</summary>
    private static (CheckedField Field, WrittenDate Date)? Nearest(IReadOnlyList<CheckedField> fields, WrittenDate date)
    {
        foreach (var field in fields)
        {
            foreach (var other in field.Dates)
            {
                if (date.Day is not null && DateComparison.Mistakenness(other, date) >= 8)
                {
                    return (field, other);
                }
            }
        }

        return null;
    }

    private static bool IsMissing(WrittenDate date, CheckedText translation) =>
        date.OwnYear is not null && !translation.Fields.Any(field => field.Dates.Any(other => other.Year == date.Year || DateComparison.Likeness(date, other) > 0) || IsWithin(field, date) || IsCounted(field, date) || RelativeYears.Tell(field, date));

    /// <summary>"Between 1990 and 1994" covers the years between.</summary>
    private static bool IsWithin(CheckedField field, WrittenDate date) =>
        field.Dates.Where(other => other.OwnYear is not null).Select(other => other.Year).ToList() is { Count: > 1 } years && years.Min() < date.Year && date.Year < years.Max() && date.Month is null;

    /// <summary>"Twenty years later, in 1993" leaves no need of 1973.</summary>
    private static bool IsCounted(CheckedField field, WrittenDate date) =>
        field.Numbers.Any(number => number.Kind is NumberKind.Years or NumberKind.Anniversary && field.Dates.Any(other => other.Year - date.Year == number.Value || date.Year - other.Year == number.Value));

    private static IEnumerable<Finding> Told(CheckedEntry entry, List<DateConflict> conflicts)
    {
        foreach (var same in conflicts.GroupBy(conflict => conflict.Field).SelectMany(field => field.Take(DateRules.Most)).GroupBy(conflict => (conflict.SourceField, conflict.Source)))
        {
            var all = same.ToList();
            var translations = entry.Translations.Count(text => text.Field(all[0].SourceField.Path.Name) is not null);
            if (translations > 2 && all.Count == translations && all.DistinctBy(conflict => conflict.Translation.Key).Count() == 1)
            {
                yield return Of(all[0].SourceField, all[0].Source, all[0].Translation);
                continue;
            }

            foreach (var conflict in all)
            {
                yield return Of(conflict.Field, conflict.Translation, conflict.Source);
            }
        }
    }

    /// <param name="field">Where the mistake is.</param>
    /// <param name="wrong">The mistake.</param>
    /// <param name="right">What was to be said.</param>
    private static Finding Of(CheckedField field, WrittenDate wrong, WrittenDate right)
    {
        var suggestion = wrong.Scope == right.Scope || right.Scope == DateScope.Calendar
            ? DateRewriting.Of(wrong with { Weekday = wrong.Weekday is null ? null : right.Weekday ?? wrong.Weekday }, right.Year, right.Month ?? wrong.Month, right.Day ?? wrong.Day, field.Language)
            : null;
        return field.FindAt(Differs, wrong, suggestion == wrong.Text ? null : suggestion, ("date", wrong.Text), ("right", right.Text));
    }

    private sealed record DateConflict(CheckedField SourceField, WrittenDate Source, CheckedField Field, WrittenDate Translation);
}
