using System.Globalization;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Says in a few words how much changes in a language: 本文・3段落目：文を1つ追加.</summary>
public sealed class ExtentWriter(ReviewSubject subject, Language reader)
{
    private readonly ReviewsWords _words = ReviewsWords.In(reader);
    private readonly FieldsWords _fields = FieldsWords.In(reader);

    public string Of(Language language)
    {
        var (before, after) = (subject.Before?.TextIn(language), subject.After.TextIn(language));
        if (before is null)
        {
            return _words.ExtentNewText(count: Number(Paragraphs.Of(after?.Body.Markdown).Count));
        }

        if (after is null)
        {
            return _words.ExtentRemovedText;
        }

        var parts = subject.Changes.In(language).Where(change => change.Path.Name != FieldPath.TranslatedFrom).Select(change => OfField(change, language)).ToList();
        return parts.Count > 0 ? string.Join(_words.And, parts) : _words.ExtentMarkOnly;
    }

    private string OfField(FieldChange change, Language language)
    {
        if (!change.Path.IsRunningText)
        {
            return _fields.NameOf(change.Path);
        }

        var changed = ParagraphDifference.Between(change.Before, change.After, language).Where(paragraph => paragraph.Change != ParagraphChange.Same).ToList();
        var field = change.Path.Name != FieldPath.Body ? _fields.NameOf(change.Path)
            : changed.Count == 1 ? _words.BodyParagraph(number: Number(changed[0].Number))
            : _words.BodyParagraphs(count: Number(changed.Count));
        return _words.ExtentAt(field: field, extent: string.Join(_words.And, Counts(changed)));
    }

    private IEnumerable<string> Counts(List<ParagraphDifference> changed)
    {
        var added = changed.Sum(paragraph => paragraph.Text.Extent.AddedSentences);
        var removed = changed.Sum(paragraph => paragraph.Text.Extent.RemovedSentences);
        var places = changed.Sum(paragraph => paragraph.Text.Extent.Places);
        if (added > 0)
        {
            yield return _words.ExtentAddedSentences(count: Number(added));
        }

        if (removed > 0)
        {
            yield return _words.ExtentRemovedSentences(count: Number(removed));
        }

        if (places > 0)
        {
            yield return _words.ExtentPlaces(count: Number(places));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
