using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>
/// A translation gives the numbers of its Japanese, in digits or in words, with whatever unit the language counts by, and rounded
/// where it converts miles. A number that the Japanese does not have, where one of the like that it has is missing, is a mistake.
/// Where all translations agree against the Japanese, the Japanese is pointed out.
/// </summary>
internal sealed class NumbersAcross : ICheck
{
    private static readonly CheckRule Differs = CheckRule.Error(RuleGroup.Numbers, "number-differs");
    private static readonly CheckRule Missing = CheckRule.Warning(RuleGroup.Numbers, "number-missing");
    private static readonly CheckRule Added = CheckRule.Warning(RuleGroup.Numbers, "number-added");

    public IReadOnlyList<CheckRule> Rules { get; } = [Differs, Missing, Added];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        if (entry.Source is not { } source)
        {
            return [];
        }

        List<NumberConflict> conflicts = [];
        List<Finding> others = [];
        foreach (var translation in entry.Translations)
        {
            foreach (var field in translation.Fields)
            {
                Compare(entry, source, translation, field, conflicts, others);
            }
        }

        return [.. Told(entry, conflicts), .. others];
    }

    private static void Compare(CheckedEntry entry, CheckedText source, CheckedText translation, CheckedField field, List<NumberConflict> conflicts, List<Finding> others)
    {
        var original = source.Field(field.Path.Name);
        var pairs = original is null ? null : NumberPairs.Of(original, field);
        var found = 0;
        foreach (var place in pairs?.LeftTranslation ?? [.. Enumerable.Range(0, field.Numbers.Count)])
        {
            var number = field.Numbers[place];
            var isSaidElsewhere = IsSaid(source, number) || IsFact(entry, number);
            if (pairs is not null && !original!.Dates.Any(date => NumberComparison.IsPartOf(number, date)) && Counterpart(pairs, original!, translation, field, number, place, number.Kind == NumberKind.Ordinal ? IsSaidAsOrdinal(source, number) : isSaidElsewhere) is { } at)
            {
                pairs.LeftSource.Remove(at);
                conflicts.Add(new NumberConflict(original!, original!.Numbers[at], field, number));
            }
            else if (!isSaidElsewhere && number is { IsInDigits: true, Value: >= NumberComparison.FirstOfNote } && !NumberComparison.HasMate(field.Numbers, place) && found++ < DateRules.Most)
            {
                others.Add(field.FindAt(Added, number, null, ("number", number.Text)));
            }
        }

        if (pairs is not null)
        {
            others.AddRange(pairs.LeftSource.Where(at => !NumberComparison.HasMate(original!.Numbers, at)).Select(at => original!.Numbers[at]).Where(number => IsMissing(number, translation) && !IsSaidOtherwise(original!, number, field)).Take(DateRules.Most)
                .Select(number => field.Find(Missing, ("number", number.Text))));
        }
    }

    /// <summary>The number of the Japanese for which a number stands by mistake; null if there is none.</summary>
    private static int? Counterpart(NumberPairs pairs, CheckedField original, CheckedText translation, CheckedField field, WrittenNumber number, int place, bool isSaidElsewhere)
    {
        var best = pairs.LeftSource
            .Where(at => !NumberComparison.AreSumAndRest(original, original.Numbers[at], field, number))
            .Where(at => !field.Dates.Any(date => NumberComparison.IsPartOf(original.Numbers[at], date)) || original.Numbers[at].Kind == number.Kind)
            .Select(at => (At: at, Mistakenness: NumberComparison.Mistakenness(original.Numbers[at], number), SameLine: pairs.AreOfOneLine(at, place)))
            .Where(candidate => !NumberComparison.AreSmallCounts(original.Numbers[candidate.At], number) || (original.Numbers[candidate.At].IsInDigits && number.IsInDigits) || pairs.AreAloneLeft(candidate.At, place))
            .Where(candidate => candidate.Mistakenness > 0 && (candidate.SameLine || (original.Numbers[candidate.At].IsInDigits && number.IsInDigits)))
            .OrderByDescending(candidate => candidate.SameLine).ThenByDescending(candidate => candidate.Mistakenness).ThenBy(candidate => Math.Abs(candidate.At - place))
            .FirstOrDefault((At: -1, Mistakenness: 0, SameLine: false));
        return best is { At: >= 0 } && (!isSaidElsewhere || (best.SameLine && best.Mistakenness >= 2 && IsMissing(original.Numbers[best.At], translation))) ? best.At : null;
    }

    private static bool IsSaid(CheckedText source, WrittenNumber number) =>
        Translated(source).Any(field => field.Numbers.Any(other => NumberComparison.Repeats(number, other)) || field.Dates.Any(date => NumberComparison.IsPartOf(number, date)));

    /// <summary>Easy Japanese tells the same once more, but is not what was translated: what it has right the Japanese may have wrong.</summary>
    private static IEnumerable<CheckedField> Translated(CheckedText source) => source.Fields.Where(field => field.Path.Name != FieldPath.EasyJapanese);

    /// <summary>"Third" is not said by three sessions.</summary>
    private static bool IsSaidAsOrdinal(CheckedText source, WrittenNumber number) =>
        Translated(source).Any(field => field.Numbers.Any(other => other.Kind is NumberKind.Ordinal or NumberKind.Anniversary && other.Agrees(number)));

    private static bool IsFact(CheckedEntry entry, WrittenNumber number) => entry.Entry switch
    {
        ExchangeEvent occasion => occasion.Figures.Any(figure => figure.Value == number.Value),
        Partner partner => partner.Statistics.Any(statistic => Math.Abs(statistic.Value - number.Value) <= number.Step),
        _ => false,
    };

    private static bool IsMissing(WrittenNumber number, CheckedText translation) =>
        number is { IsInDigits: true, Value: >= NumberComparison.FirstOfNote } or { IsInDigits: true, Kind: NumberKind.Ordinal, Value: 2 }
        && !translation.Fields.Any(field => field.Numbers.Any(other => NumberComparison.Repeats(number, other)) || field.Dates.Any(date => NumberComparison.IsPartOf(number, date)));

    /// <summary>"The chair and three others" are four; small numbers are said in many words; and a bare number of four digits may be a year.</summary>
    private static bool IsSaidOtherwise(CheckedField original, WrittenNumber number, CheckedField field) =>
        field.Numbers.Any(other => NumberComparison.AreSumAndRest(original, number, field, other))
        || SmallNumbers.AreIn(field.Plain, number.Value, field.Language)
        || (number is { Kind: NumberKind.Count, Value: >= 1800 and <= 2200 } && number.Length == number.AmountLength);

    private static IEnumerable<Finding> Told(CheckedEntry entry, List<NumberConflict> conflicts)
    {
        foreach (var same in conflicts.GroupBy(conflict => conflict.Field).SelectMany(field => field.Take(DateRules.Most)).GroupBy(conflict => (conflict.SourceField, conflict.Source)))
        {
            var all = same.ToList();
            var translations = entry.Translations.Count(text => text.Field(all[0].SourceField.Path.Name) is not null);
            if (translations > 2 && all.Count == translations && all.DistinctBy(conflict => conflict.Translation.Value).Count() == 1)
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

    private static Finding Of(CheckedField field, WrittenNumber wrong, WrittenNumber right) =>
        field.FindAt(Differs, wrong, wrong.Value == right.Value ? null : NumberRewriting.Of(wrong, right.Value, field.Language), ("number", wrong.Text), ("right", right.Text));

    private sealed record NumberConflict(CheckedField SourceField, WrittenNumber Source, CheckedField Field, WrittenNumber Translation);
}
