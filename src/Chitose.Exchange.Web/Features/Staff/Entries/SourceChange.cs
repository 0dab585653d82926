using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>What changed in the Japanese since a translation was made from it.</summary>
/// <param name="Lines">Only what changed; none if the Japanese of then is not known any more.</param>
public sealed record SourceChange(IReadOnlyList<SourceChange.Line> Lines)
{
    public static SourceChange Between(EntryText? before, EntryText after, FieldsWords words)
    {
        if (before is null)
        {
            return new SourceChange([]);
        }

        (string Name, string? Before, string? After)[] fields =
        [
            (FieldPath.Title, before.Title, after.Title),
            ("shortTitle", before.ShortTitle, after.ShortTitle),
            ("officialName", before.OfficialName, after.OfficialName),
            ("headline", before.Headline, after.Headline),
            (FieldPath.Lead, before.Lead, after.Lead),
            (FieldPath.Summary, before.Summary, after.Summary),
            (FieldPath.Body, before.Body.Markdown, after.Body.Markdown),
        ];
        return new SourceChange(
        [
            .. from field in fields
               from paragraph in ParagraphDifference.Between(field.Before, field.After, Language.Source)
               where paragraph.Change != ParagraphChange.Same
               select new Line(words.NameOf(new FieldPath(Language.Source, field.Name)), field.Name == FieldPath.Body ? paragraph.Number : null, paragraph.Text),
        ]);
    }

    /// <summary>A field or paragraph that changed.</summary>
    public sealed record Line(string Field, int? Paragraph, TextDifference Difference);
}
