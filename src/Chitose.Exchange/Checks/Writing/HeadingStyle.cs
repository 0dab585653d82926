using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Writing;

/// <summary>
/// A heading is marked as one and is no sentence: a paragraph in bold only looks like a heading, and is none to those who go from
/// heading to heading (WCAG 1.3.1); a full stop or a colon at its end is read out.
/// </summary>
internal sealed partial class HeadingStyle : ICheck
{
    private const int LongestHeading = 60;

    private static readonly CheckRule Bold = CheckRule.Warning(RuleGroup.Writing, "heading-bold");
    private static readonly CheckRule End = CheckRule.Warning(RuleGroup.Writing, "heading-end");

    public IReadOnlyList<CheckRule> Rules { get; } = [Bold, End];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Texts.SelectMany(text => text.Articles).SelectMany(field => Of(field).Take(20));

    private static IEnumerable<Finding> Of(CheckedField field)
    {
        foreach (Match bold in BoldLine().Matches(field.Written))
        {
            var words = bold.Groups["words"];
            if (words.Length <= LongestHeading && !SentenceEnds.Contains(words.Value[^1]))
            {
                yield return field.FindWritten(Bold, bold.Groups["line"].Index, bold.Groups["line"].Length, $"## {words.Value}");
            }
        }

        foreach (var heading in field.Article!.Headings.Where(heading => heading.Length > 1))
        {
            var last = field.Plain[heading.Start + heading.Length - 1];
            if (last is '。' or '.' or ':' or '：' or '、' or '，' or ',' or ';' && !field.Plain.AsSpan(heading.Start, heading.Length).EndsWith("..."))
            {
                yield return field.FindAt(End, heading.Start + heading.Length - 1, 1, "", ("sign", last.ToString()));
            }
        }
    }

    private const string SentenceEnds = "。.!?！？";

    [GeneratedRegex(@"(?<=\A|\n[ \t]*\n)(?<line>(?<mark>\*\*|__)(?<words>[^*_\n]+)\k<mark>)[ \t]*(?=\z|\r?\n[ \t]*\r?\n)", RegexOptions.CultureInvariant)]
    private static partial Regex BoldLine();
}
