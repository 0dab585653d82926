using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>What two versions do not have in common, in the words of staff.</summary>
public sealed record VersionDifference
{
    public required string Heading { get; init; }

    /// <summary>How much differs, and what is the same.</summary>
    public required string Summary { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required IReadOnlyList<(string Name, IReadOnlyList<string> Before, IReadOnlyList<string> After)> Facts { get; init; }

    public required IReadOnlyList<TextPlace> Texts { get; init; }

    /// <summary>Languages whose texts only stand beside another Japanese.</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    public static VersionDifference Of(HistoryVersion before, HistoryVersion after, FactWriter facts, Language reader)
    {
        var (words, shell, fields) = (HistoryWords.In(reader), ShellWords.In(reader), FieldsWords.In(reader));
        var comparison = EntryComparison.Between(before.Entry, after.Entry);
        List<TextPlace> texts = [.. comparison.Changes.Where(change => change.Path is { Language: not null, Name: not FieldPath.TranslatedFrom }).SelectMany(change => TextPlace.Of(change, facts, reader))];
        var factChanges = comparison.Facts.Select(change => (fields.NameOf(change.Path), facts.Write(change.Path, change.Before), facts.Write(change.Path, change.After))).ToList();
        var same = Language.All.Except(comparison.Languages).ToList();
        return new VersionDifference
        {
            Heading = words.DifferenceHeading(before: words.NameOf(before, reader), after: words.NameOf(after, reader)),
            Summary = texts.Count + factChanges.Count == 0 ? words.NoDifference : words.Summary(
                count: $"{texts.Count + factChanges.Count}",
                languages: comparison.Languages.Count == 0 ? words.FactsOnly : words.NameOf(comparison.Languages, reader),
                same: same.Count == 0 ? words.SameNone : words.SameLanguages(languages: words.NameOf(same, reader))),
            Before = words.NameOf(before, reader),
            After = words.NameOf(after, reader),
            Facts = factChanges,
            Texts = texts,
            Marks = [.. comparison.Changes.Where(change => change.Path.Name == FieldPath.TranslatedFrom).Select(change => words.MarkDiffers(language: shell.NameOf(change.Path.Language!)))],
        };
    }

    /// <summary>A place of a text that differs: a short field, or a paragraph of a long one.</summary>
    /// <param name="Where">日本語・本文・3段落目.</param>
    /// <param name="Language">The language of the text.</param>
    /// <param name="Difference">Word by word.</param>
    public sealed record TextPlace(string Where, Language Language, TextDifference Difference)
    {
        public string Before => Side(TextChange.Added);

        public string After => Side(TextChange.Removed);

        internal static IEnumerable<TextPlace> Of(FieldChange change, FactWriter facts, Language reader)
        {
            var (words, language) = (HistoryWords.In(reader), change.Path.Language!);
            var field = FieldsWords.In(reader).PlaceOf(change.Path, ShellWords.In(reader));
            if (!change.Path.IsRunningText)
            {
                string Line(string value) => string.Join('\n', facts.Write(change.Path, value));
                return [new TextPlace(field, language, TextDifference.Between(Line(change.Before), Line(change.After), language))];
            }

            return from paragraph in ParagraphDifference.Between(change.Before, change.After, language)
                   where paragraph.Change != ParagraphChange.Same
                   let place = words.Paragraph(field: field, number: $"{paragraph.Number}")
                   select new TextPlace(
                       paragraph.Change switch
                       {
                           ParagraphChange.Added => words.ParagraphAdded(place: place),
                           ParagraphChange.Removed => words.ParagraphRemoved(place: place),
                           _ => place,
                       },
                       language,
                       paragraph.Text);
        }

        private string Side(TextChange other) => string.Concat(Difference.Runs.Where(run => run.Change != other).Select(run => run.Text));
    }
}
