using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Writing;

/// <summary>The first row of a table names its columns (site conventions A4).</summary>
internal sealed partial class TableHeaders : ICheck
{
    private static readonly CheckRule EmptyHead = CheckRule.Error(RuleGroup.Writing, "table-header");

    public IReadOnlyList<CheckRule> Rules { get; } = [EmptyHead];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Texts.SelectMany(text => text.Articles).SelectMany(Check);

    private static IEnumerable<Finding> Check(CheckedField field)
    {
        foreach (Match head in EmptyRow().Matches(field.Written))
        {
            yield return field.FindWritten(EmptyHead, head.Groups["head"].Index, head.Groups["head"].Length);
        }
    }

    [GeneratedRegex(@"^(?<head>[ \t|]*\|[ \t|]*)\r?\n(?=[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EmptyRow();
}
