using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Events;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>
/// What is counted among the facts of an event, such as 15 people in the delegation, is so in its Japanese text, if the text
/// counts it at all. Translations are compared with the Japanese.
/// </summary>
internal sealed partial class EventFigures : ICheck
{
    private static readonly CheckRule Rule = CheckRule.Warning(RuleGroup.Numbers, "number-figure");

    public IReadOnlyList<CheckRule> Rules { get; } = [Rule];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        if (entry.Entry is not ExchangeEvent { Figures.Count: > 0 } occasion || entry.Source is not { } source)
        {
            yield break;
        }

        var said = source.Fields.SelectMany(field => field.Numbers).Select(number => number.Value).ToHashSet();
        foreach (var figure in occasion.Figures.Where(figure => !said.Contains(figure.Value)))
        {
            foreach (var field in source.Fields)
            {
                var wrong = field.Numbers.FirstOrDefault(number => number.Kind == NumberKind.Count && number.Value >= NumberComparison.FirstOfNote
                    && occasion.Figures.All(other => other.Value != number.Value) && Counts(figure.Key, field.Plain, number));
                if (wrong is not null)
                {
                    yield return field.FindAt(Rule, wrong, NumberRewriting.Of(wrong, figure.Value, field.Language), ("number", wrong.Text), ("right", DateRules.Number(figure.Value)));
                }
            }
        }
    }

    /// <summary>Whether the words right beside a number name what is counted.</summary>
    private static bool Counts(EventFigureKey key, string text, WrittenNumber number)
    {
        var (start, end) = (Math.Max(0, number.Start - 10), Math.Min(text.Length, number.End + 10));
        var around = text.AsSpan(start, end - start);
        return key switch
        {
            EventFigureKey.Attendees => Attendees().IsMatch(around),
            EventFigureKey.Delegation => Delegation().IsMatch(around),
            EventFigureKey.Participants => Participants().IsMatch(around),
            EventFigureKey.Students => Students().IsMatch(around),
            EventFigureKey.Chaperones => Chaperones().IsMatch(around),
            EventFigureKey.Children => Children().IsMatch(around),
            EventFigureKey.Contestants => Contestants().IsMatch(around),
            EventFigureKey.Schools => number.Text.EndsWith('校'),
            EventFigureKey.Trees => number.Text.EndsWith('本') || number.Text.EndsWith('株'),
            _ => false,
        };
    }

    [GeneratedRegex("出席|参列|来場")]
    private static partial Regex Attendees();

    [GeneratedRegex("訪問団|代表団|使節団|一行|視察団")]
    private static partial Regex Delegation();

    [GeneratedRegex("参加")]
    private static partial Regex Participants();

    [GeneratedRegex("生徒|学生|中学生|高校生")]
    private static partial Regex Students();

    [GeneratedRegex("引率")]
    private static partial Regex Chaperones();

    [GeneratedRegex("児童|小学生|子ども|こども")]
    private static partial Regex Children();

    [GeneratedRegex("出場|選手|弁士")]
    private static partial Regex Contestants();
}
