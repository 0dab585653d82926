using System.Text.RegularExpressions;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Checks;

/// <summary>The first row of a table names its columns (site conventions A4).</summary>
internal sealed partial class TableHeaders : ICheck
{
    public IEnumerable<Finding> Check(Entry entry) => RunningTexts.Of(entry).SelectMany(text => Check(text.Field, text.Text));

    private static IEnumerable<Finding> Check(FieldPath field, string text)
    {
        var lines = RunningTexts.LinesOf(text).ToList();
        for (var row = 1; row < lines.Count; row++)
        {
            if (Rule().IsMatch(lines[row]) && lines[row - 1].Contains('|', StringComparison.Ordinal) && lines[row - 1].All(c => c is '|' or ' ' or '\t'))
            {
                yield return new Finding("table-header", Severity.Error, field) { Excerpt = lines[row - 1] };
            }
        }
    }

    [GeneratedRegex(@"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
