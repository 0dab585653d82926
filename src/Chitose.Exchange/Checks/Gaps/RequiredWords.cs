using Chitose.Exchange.Editing;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Checks.Gaps;

/// <summary>
/// A title and a summary in each language that has a text: lists, search engines and screen readers need them (site conventions A4).
/// A photo has no page of its own; staff know it by its Japanese caption, and readers by its alternative text.
/// </summary>
internal sealed class RequiredWords : ICheck
{
    private static readonly CheckRule Title = CheckRule.Error(RuleGroup.Gaps, "title-missing");
    private static readonly CheckRule Summary = CheckRule.Error(RuleGroup.Gaps, "summary-missing");

    public IReadOnlyList<CheckRule> Rules { get; } = [Title, Summary];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        var isPhoto = entry.Entry is Photo;
        foreach (var text in entry.Texts.Select(text => text.Text))
        {
            if (string.IsNullOrWhiteSpace(text.Title) && (!isPhoto || text.Language.IsSource))
            {
                yield return new Finding(Title, new FieldPath(text.Language, FieldPath.Title));
            }

            if (string.IsNullOrWhiteSpace(text.Summary) && !isPhoto)
            {
                yield return new Finding(Summary, new FieldPath(text.Language, FieldPath.Summary));
            }
        }
    }
}
