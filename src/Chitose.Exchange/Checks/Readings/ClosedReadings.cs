using System.Text.RegularExpressions;
using Chitose.Exchange.Articles;

namespace Chitose.Exchange.Checks.Readings;

/// <summary>A reading is written <c>{漢字|かんじ}</c>; a brace that belongs to none would stand on the page as it is.</summary>
internal sealed partial class ClosedReadings : ICheck
{
    private static readonly CheckRule Unbalanced = CheckRule.Error(RuleGroup.Readings, "readings-unbalanced");

    public IReadOnlyList<CheckRule> Rules { get; } = [Unbalanced];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        from field in entry.Fields
        where field.Written.AsSpan().IndexOfAny('{', '}') >= 0
        from Match brace in StrayBrace().Matches(WithoutReadings(field.Written))
        select field.FindWritten(Unbalanced, brace.Index, brace.Length);

    /// <summary>The same length, so that places stay what they are.</summary>
    private static string WithoutReadings(string written) =>
        WrittenReading.In(written).Aggregate(written, (text, reading) => string.Concat(text.AsSpan(0, reading.Start), new string(' ', reading.Length), text.AsSpan(reading.Start + reading.Length)));

    [GeneratedRegex(@"\{[^{}\n]{0,12}\}?|\}", RegexOptions.CultureInvariant)]
    private static partial Regex StrayBrace();
}
