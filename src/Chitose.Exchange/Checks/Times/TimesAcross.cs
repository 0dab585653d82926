using Chitose.Exchange.Checks.Dates;

namespace Chitose.Exchange.Checks.Times;

/// <summary>
/// A translation gives the times of day of its Japanese, in its own way: 13時, 午後1時, 1 p.m., 13.00 น. Where nothing says which half
/// of the day is meant, either is. Noon and midnight have names in every language, and are not missed.
/// </summary>
internal sealed class TimesAcross : ICheck
{
    private static readonly CheckRule Differs = CheckRule.Error(RuleGroup.Dates, "time-differs");
    private static readonly CheckRule Missing = CheckRule.Warning(RuleGroup.Dates, "time-missing");
    private static readonly CheckRule Added = CheckRule.Warning(RuleGroup.Dates, "time-added");

    public IReadOnlyList<CheckRule> Rules { get; } = [Differs, Missing, Added];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.Source is { } source
            ? entry.Translations.SelectMany(text => text.Fields.SelectMany(field => Between(source, source.Field(field.Path.Name), text, field).Take(DateRules.Most)))
            : [];

    private static IEnumerable<Finding> Between(CheckedText source, CheckedField? original, CheckedText text, CheckedField field)
    {
        if (field.Times.Count == 0 && original is null or { Times.Count: 0 })
        {
            yield break;
        }

        List<WrittenTime> theirs = [.. original?.Times ?? []];
        var lines = original is null ? ([], new int[field.Times.Count]) : FieldLines.Of(original, field, theirs.Select(time => time.Start), field.Times.Select(time => time.Start));
        List<int> left = [.. Enumerable.Range(0, theirs.Count)];
        List<int> ours = [.. Enumerable.Range(0, field.Times.Count)];
        foreach (var sameLine in new[] { true, false })
        {
            ours.RemoveAll(here => left.FindIndex(there => (!sameLine || lines.Item1[there] == lines.Item2[here]) && theirs[there].Agrees(field.Times[here])) is >= 0 and var at && RemoveAt(left, at));
        }

        foreach (var time in ours.Select(here => (Here: field.Times[here], There: left.FindIndex(there => lines.Item1[there] == lines.Item2[here]))))
        {
            if (time.There >= 0 && (!IsSaid(source, time.Here) || !IsSaid(text, theirs[left[time.There]])))
            {
                var right = theirs[left[time.There]];
                left.RemoveAt(time.There);
                yield return field.FindAt(Differs, time.Here.Start, time.Here.Length, TimeRewriting.Instead(time.Here, right, field.Language), ("time", time.Here.Text), ("right", right.Text));
            }
            else if (!IsSaid(source, time.Here) && !time.Here.HasName)
            {
                yield return field.FindAt(Added, time.Here.Start, time.Here.Length, null, ("time", time.Here.Text));
            }
        }

        foreach (var time in left.Select(there => theirs[there]).Where(time => !time.HasName && !IsSaid(text, time)))
        {
            yield return field.Find(Missing, ("time", time.Text));
        }
    }

    private static bool RemoveAt(List<int> list, int place)
    {
        list.RemoveAt(place);
        return true;
    }

    private static bool IsSaid(CheckedText text, WrittenTime time) => text.Fields.Any(field => field.Times.Any(time.Agrees));
}
