using System.Text.RegularExpressions;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Checks;

/// <summary>A reading is written <c>{漢字|かんじ}</c>; a brace that belongs to none would stand on the page as it is.</summary>
internal sealed partial class ClosedReadings : ICheck
{
    public IEnumerable<Finding> Check(Entry entry) =>
        from text in RunningTexts.Of(entry)
        from Match brace in StrayBrace().Matches(Reading().Replace(text.Text, match => new string(' ', match.Length)))
        select new Finding("readings-unbalanced", Severity.Error, text.Field) { Excerpt = text.Text.Substring(brace.Index, brace.Length) };

    [GeneratedRegex(@"\{[^{}|\n]+\|[^{}|\n]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    [GeneratedRegex(@"\{[^{}\n]{0,12}\}?|\}", RegexOptions.CultureInvariant)]
    private static partial Regex StrayBrace();
}
