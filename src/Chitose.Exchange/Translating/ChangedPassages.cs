using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translating;

/// <summary>Finds what a translator has to read: changes of what is said, not of space, width or markup, and without readings, which nobody translates.</summary>
public static class ChangedPassages
{
    private static readonly (string Name, Func<EntryText, string?> Words)[] Fields =
    [
        (FieldPath.Title, text => text.Title), ("shortTitle", text => text.ShortTitle), ("officialName", text => text.OfficialName),
        ("headline", text => text.Headline), (FieldPath.Lead, text => text.Lead), (FieldPath.Summary, text => text.Summary),
        (FieldPath.Alternative, text => text.Alternative),
    ];

    public static IReadOnlyList<ChangedPassage> Between(EntryText before, EntryText after) =>
    [
        .. from field in Fields
           let was = WithoutReadings(field.Words(before))
           let now = WithoutReadings(field.Words(after))
           where SaysElse(was, now)
           select new ChangedPassage(new FieldPath(Language.Source, field.Name), null, TextDifference.Between(was, now, Language.Source)),
        .. from paragraph in ParagraphDifference.Between(WithoutReadings(before.Body.Markdown), WithoutReadings(after.Body.Markdown), Language.Source)
           where paragraph.Change != ParagraphChange.Same && SaysElse(TextBefore(paragraph.Text), TextAfter(paragraph.Text))
           select new ChangedPassage(new FieldPath(Language.Source, FieldPath.Body), paragraph.Number, paragraph.Text),
    ];

    private static bool SaysElse(string? before, string? after) => NormalizedText.Of(before ?? "") != NormalizedText.Of(after ?? "");

    private static string WithoutReadings(string? text) => Markup.Reading().Replace(text ?? "", "$1");

    private static string TextBefore(TextDifference text) => string.Concat(text.Runs.Where(run => run.Change != TextChange.Added).Select(run => run.Text));

    private static string TextAfter(TextDifference text) => string.Concat(text.Runs.Where(run => run.Change != TextChange.Removed).Select(run => run.Text));
}
