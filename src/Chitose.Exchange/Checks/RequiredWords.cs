using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Checks;

/// <summary>
/// A title and a summary in each language that has a text: lists, search engines and screen readers need them (site conventions A4).
/// A photo has no page of its own; staff know it by its Japanese caption, and readers by its alternative text.
/// </summary>
internal sealed class RequiredWords : ICheck
{
    public IEnumerable<Finding> Check(Entry entry)
    {
        foreach (var text in entry.Texts)
        {
            if (string.IsNullOrWhiteSpace(text.Title) && (entry is not Photo || text.Language.IsSource))
            {
                yield return new Finding("title-missing", Severity.Error, new FieldPath(text.Language, FieldPath.Title));
            }

            if (string.IsNullOrWhiteSpace(text.Summary) && entry is not Photo)
            {
                yield return new Finding("summary-missing", Severity.Error, new FieldPath(text.Language, FieldPath.Summary));
            }
        }
    }
}
