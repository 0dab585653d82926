using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Shows a text as its page will, by the very renderer of the public pages.</summary>
public sealed class Previews(ArticleRenderer articles)
{
    /// <summary>The edited language beside the Japanese.</summary>
    public PreviewPane PaneOf(WorkingCopy copy, Language edited, string? width, IReadOnlyCollection<Partner> partners, Edition readers)
    {
        var languages = edited.IsSource ? new[] { edited } : [Language.Source, edited];
        return new PreviewPane(
            PreviewPane.Widths.FirstOrDefault(known => known == width) ?? PreviewPane.Phone,
            [.. languages.Where(language => copy.Entry.TextIn(language) is not null).Select(language => PaperOf(copy, language, partners, readers))]);
    }

    private PreviewPane.Paper PaperOf(WorkingCopy copy, Language language, IReadOnlyCollection<Partner> partners, Edition readers)
    {
        var (words, shell) = (EntriesWords.In(readers.Language), ShellWords.In(readers.Language));
        var text = copy.Entry.TextIn(language)!;
        var isSame = copy.Published?.TextIn(language) is { } seen && TranslationMarks.SaysTheSame(seen, text);
        return new PreviewPane.Paper(
            words.PaperLabel(language: shell.NameOf(language), state: isSame ? shell.SignPublished : shell.SignDraft),
            language,
            text.Title,
            FactLines.Of(copy.Entry, partners, readers.In(language)) is { Length: > 0 } facts ? facts : null,
            text.Lead,
            articles.Render(text.Body.Markdown, language, $"preview-{language.Tag}").Html,
            text.Body.EasyJapanese.Length > 0 ? articles.Render(text.Body.EasyJapanese, language, "preview-easy").Html : null);
    }
}
