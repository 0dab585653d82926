using System.Globalization;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Writes what changes in each language: the two texts side by side, with what stayed the same folded away.</summary>
public sealed class ComparisonWriter(ReviewSubject subject, Language reader, FactWriter facts, ArticleComparison articles)
{
    private readonly ReviewsWords _words = ReviewsWords.In(reader);
    private readonly FieldsWords _fields = FieldsWords.In(reader);
    private readonly ChangeLabels _labels = new(ReviewsWords.In(reader).Added, ReviewsWords.In(reader).Removed, reader);

    public IReadOnlyList<LanguageComparison> Write() => [.. subject.Languages.Select(Write)];

    private LanguageComparison Write(Language language)
    {
        var (before, after) = (subject.Before?.TextIn(language), subject.After.TextIn(language));
        var name = ShellWords.In(reader).NameOf(language);
        var (old, latest) = (before, after) switch
        {
            (null, { } text) => (Nothing(subject.Before is null || language.IsSource ? _words.NothingPublic : _words.NothingInLanguage(language: name)), Whole(text)),
            ({ } text, null) => (Whole(text), Nothing(_words.RemovedInLanguage(language: name))),
            ({ } one, { } other) => Both(one, other),
            _ => (Nothing(_words.NothingPublic), Nothing(_words.NothingPublic)),
        };
        var edition = subject.Edition ?? 0;
        return new LanguageComparison
        {
            Language = language,
            Name = name,
            Extent = new ExtentWriter(subject, reader).Of(language),
            Before = new Paper(before is null ? _words.BeforeNothing : _words.BeforeEdition(edition: Number(edition)), language, old.Title, old.Parts)
            {
                Whole = before is null || subject.After is Photo ? null : (PreviewAddress(language, "public"), _words.WholeBefore(language: name)),
            },
            After = new Paper(_words.AfterEdition(edition: Number(edition + 1)), language, latest.Title, latest.Parts)
            {
                Whole = after is null || subject.After is Photo ? null : (PreviewAddress(language, "draft"), _words.WholeAfter(language: name)),
            },
        };
    }

    private static (IHtmlContent? Title, IReadOnlyList<PaperPart> Parts) Nothing(string note) => (null, [PaperPart.Said(note)]);

    /// <summary>A text that is new, or goes, as a whole.</summary>
    private (IHtmlContent? Title, IReadOnlyList<PaperPart> Parts) Whole(EntryText text)
    {
        var parts = new List<PaperPart>();
        foreach (var change in EntryComparison.Between(null, subject.After.TextIn(text.Language) == text ? subject.After : subject.Before!).In(text.Language))
        {
            if (change.Path.Name is FieldPath.Body or FieldPath.EasyJapanese)
            {
                parts.Add(new PaperPart { Label = _fields.NameOf(change.Path), Blocks = articles.Show(change.After, text.Language) });
            }
            else if (change.Path.Name is not (FieldPath.Title or FieldPath.TranslatedFrom))
            {
                parts.Add(new PaperPart { Label = _fields.NameOf(change.Path), Line = new HtmlContentBuilder().Append(Line(change.Path, change.After)) });
            }
        }

        return (text.Title.Length == 0 ? null : new HtmlContentBuilder().Append(text.Title), parts);
    }

    private ((IHtmlContent? Title, IReadOnlyList<PaperPart> Parts) Before, (IHtmlContent? Title, IReadOnlyList<PaperPart> Parts) After) Both(EntryText before, EntryText after)
    {
        var language = after.Language;
        var (old, latest) = (new List<PaperPart>(), new List<PaperPart>());
        foreach (var change in subject.Changes.In(language))
        {
            if (change.Path.Name is FieldPath.Body or FieldPath.EasyJapanese)
            {
                AddParagraphs(change, language, old, latest);
            }
            else if (change.Path.Name is not (FieldPath.Title or FieldPath.TranslatedFrom))
            {
                var difference = TextDifference.Between(Line(change.Path, change.Before), Line(change.Path, change.After), language);
                old.Add(LineOf(change.Path, change.Before, MarkedText.Before(difference, _labels)));
                latest.Add(LineOf(change.Path, change.After, MarkedText.After(difference, _labels)));
            }
        }

        if (subject.LosesMark(language))
        {
            latest.Add(PaperPart.Said(_words.ExtentMarkOnly));
        }

        // A heading without words is none.
        var title = TextDifference.Between(before.Title, after.Title, language);
        return ((before.Title.Length == 0 ? null : MarkedText.Before(title, _labels), old), (after.Title.Length == 0 ? null : MarkedText.After(title, _labels), latest));
    }

    private void AddParagraphs(FieldChange change, Language language, List<PaperPart> old, List<PaperPart> latest)
    {
        if (change.Path.Name == FieldPath.EasyJapanese)
        {
            old.Add(new PaperPart { Label = _fields.EasyJapanese });
            latest.Add(new PaperPart { Label = _fields.EasyJapanese });
        }

        var paragraphs = ParagraphDifference.Between(change.Before, change.After, language);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Change != ParagraphChange.Same)
            {
                AddParagraph(paragraphs[i], language, old, latest);
                continue;
            }

            var end = i;
            while (end + 1 < paragraphs.Count && paragraphs[end + 1].Change == ParagraphChange.Same)
            {
                end++;
            }

            var count = Number(end - i + 1);
            var note = i == 0 ? _words.SameBefore(count: count) : end == paragraphs.Count - 1 ? _words.SameAfter(count: count) : _words.SameBetween(count: count);
            old.Add(PaperPart.Said(note));
            latest.Add(PaperPart.Said(note));
            i = end;
        }
    }

    private void AddParagraph(ParagraphDifference paragraph, Language language, List<PaperPart> old, List<PaperPart> latest)
    {
        var compared = articles.Compare(TextOf(paragraph, TextChange.Removed), TextOf(paragraph, TextChange.Added), language, _labels);
        if (paragraph.Before is not null)
        {
            old.Add(new PaperPart { Blocks = compared.Before });
        }

        if (paragraph.After is not null)
        {
            latest.Add(new PaperPart { Blocks = compared.After });
        }

        if (compared.IsSameToSee)
        {
            latest.Add(PaperPart.Said(_words.MarkupOnly));
        }

        latest.AddRange(compared.Links.Select(link => PaperPart.Said(_words.LinkTargets(before: OrNone(link.Before), after: OrNone(link.After)))));
    }

    private static string TextOf(ParagraphDifference paragraph, TextChange side) =>
        string.Concat(paragraph.Text.Runs.Where(run => run.Change == TextChange.Same || run.Change == side).Select(run => run.Text));

    private string Line(FieldPath path, string value) => string.Join(_words.And, facts.Write(path, value));

    private PaperPart LineOf(FieldPath path, string value, IHtmlContent marked) =>
        new() { Label = _fields.NameOf(path), Line = value.Length == 0 ? null : marked, Note = value.Length == 0 ? _words.FactNone : null };

    private string OrNone(string target) => target.Length == 0 ? _words.FactNone : target;

    private string PreviewAddress(Language language, string of) =>
        string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{subject.Draft.Number}/preview/{language.Segment}?of={of}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
