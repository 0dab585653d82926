using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Checks;

/// <summary>Headings have words and go down one level at a time, below the page's own (site conventions A4).</summary>
internal sealed partial class Headings : ICheck
{
    public IEnumerable<Finding> Check(Entry entry) => RunningTexts.Of(entry).SelectMany(text => Check(text.Field, text.Text));

    private static IEnumerable<Finding> Check(FieldPath field, string text)
    {
        var above = 1;
        foreach (var line in RunningTexts.LinesOf(text))
        {
            if (Heading().Match(line) is not { Success: true } heading)
            {
                continue;
            }

            var level = heading.Groups["marks"].Length;
            if (heading.Groups["words"].Length == 0)
            {
                yield return new Finding("heading-empty", Severity.Error, field) { Excerpt = line.Trim() };
            }
            else if (level == 1)
            {
                yield return new Finding("heading-first", Severity.Warning, field) { Excerpt = line, Suggestion = $"#{line}" };
            }
            else if (level > above + 1)
            {
                yield return new Finding("heading-jump", Severity.Warning, field)
                {
                    Excerpt = line,
                    Suggestion = new string('#', above + 1) + line.TrimStart('#'),
                    Values = new Dictionary<string, string> { ["from"] = Name(above), ["to"] = Name(level) },
                };
            }

            above = Math.Max(level, 2);
        }
    }

    private static string Name(int level) => level.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<marks>#{1,6})(?:[ \t]+(?<words>.*?))?[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
