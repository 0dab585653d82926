using System.Globalization;

namespace Chitose.Exchange.Checks.Writing;

/// <summary>Headings have words and go down one level at a time, below the page's own (site conventions A4).</summary>
internal sealed class Headings : ICheck
{
    private static readonly CheckRule Empty = CheckRule.Error(RuleGroup.Writing, "heading-empty");
    private static readonly CheckRule First = CheckRule.Warning(RuleGroup.Writing, "heading-first");
    private static readonly CheckRule Jump = CheckRule.Error(RuleGroup.Writing, "heading-jump");

    public IReadOnlyList<CheckRule> Rules { get; } = [Empty, First, Jump];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Texts.SelectMany(text => text.Articles).SelectMany(Check);

    private static IEnumerable<Finding> Check(CheckedField field)
    {
        var above = 1;
        foreach (var heading in field.Article!.Headings)
        {
            var level = heading.Level;
            var line = field.Written.Substring(heading.WrittenStart, heading.WrittenLength);
            if (heading.Length == 0)
            {
                yield return field.FindWritten(Empty, heading.WrittenStart, heading.WrittenLength);
            }
            else if (level == 1)
            {
                yield return field.FindWritten(First, heading.WrittenStart, heading.WrittenLength, $"#{line}");
            }
            else if (level > above + 1)
            {
                yield return field.FindWritten(
                    Jump, heading.WrittenStart, heading.WrittenLength, new string('#', above + 1) + line.TrimStart('#'), ("from", Name(above)), ("to", Name(level)));
            }

            above = Math.Max(level, 2);
        }
    }

    private static string Name(int level) => level.ToString(CultureInfo.InvariantCulture);
}
