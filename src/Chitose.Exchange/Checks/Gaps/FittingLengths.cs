using System.Globalization;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks.Gaps;

/// <summary>
/// Summaries and titles that search results would cut. Those show about 160 narrow or 80 wide letters of a description; a hundred wide
/// ones still say what matters.
/// </summary>
internal sealed class FittingLengths : ICheck
{
    private static readonly CheckRule Summary = CheckRule.Warning(RuleGroup.Gaps, "summary-long");
    private static readonly CheckRule Title = CheckRule.Warning(RuleGroup.Gaps, "title-long");

    public IReadOnlyList<CheckRule> Rules { get; } = [Summary, Title];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Texts.SelectMany(TooLong);

    private static IEnumerable<Finding> TooLong(CheckedText text)
    {
        var (summary, title) = text.Language.Segment switch
        {
            "ja" or "zh" => (100, 60),
            "ko" => (120, 80),
            _ => (160, 150),
        };
        return
        [
            .. LongerThan(text.Field(FieldPath.Summary), summary, Summary),
            .. LongerThan(text.Field(FieldPath.Title), title, Title),
        ];
    }

    private static IEnumerable<Finding> LongerThan(CheckedField? field, int limit, CheckRule rule) =>
        field?.Plain.Length > limit ? [field.Find(rule, ("length", Number(field.Plain.Length)), ("limit", Number(limit)))] : [];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
