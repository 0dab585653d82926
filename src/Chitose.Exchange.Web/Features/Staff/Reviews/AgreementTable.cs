using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Checks.SideBySide;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>The five languages side by side, so that whoever reads two of them can see whether the others agree in form and facts.</summary>
public sealed record AgreementTable(IReadOnlyList<string> Languages, IReadOnlyList<AgreementRow> Rows, Language Reader)
{
    public string Caption
    {
        get
        {
            var (words, same) = (ReviewsWords.In(Reader), Rows.Count(row => row.Agrees));
            return same == Rows.Count
                ? words.AgreementAll(all: Number(same))
                : words.AgreementSome(all: Number(Rows.Count), same: Number(same), different: Number(Rows.Count - same));
        }
    }

    /// <param name="entry">The entry as it would become public, taken apart.</param>
    /// <param name="edition">Any edition; each language is written by its own.</param>
    /// <param name="reader">The interface's language.</param>
    /// <param name="articles">Sees headings and links as readers do.</param>
    public static AgreementTable Of(CheckedEntry entry, Edition edition, Language reader, ArticleRenderer articles)
    {
        var shell = ShellWords.In(reader);
        var rows = Comparison.Of(entry).Select(row => RowOf(row, reader)).Concat(TraitsFor(articles).Select(trait => RowOf(trait, entry.Entry, edition, reader)).OfType<AgreementRow>());
        return new AgreementTable([.. Language.All.Select(language => shell.NameOf(language))], [.. rows], reader);
    }

    private static IEnumerable<AgreementTrait> TraitsFor(ArticleRenderer articles) =>
    [
        new(words => words.TraitTitle, (entry, text, _, words) => entry is Photo && text.Title.Length == 0 ? null : Present(text.Title, text.Title, words)),
        new(words => words.TraitAlternative, (entry, text, _, words) => entry is Photo { IsDecorative: false } ? Present(text.Alternative ?? "", text.Alternative ?? "", words) : null),
        new(words => words.TraitSummary, (entry, text, _, words) => entry is Photo ? null : Present(text.Summary, words.Letters(count: Number(Length(text.Summary))), words) with { IsOfLanguage = false }),
        new(words => words.TraitParagraphs, (entry, text, _, _) => entry is Photo ? null : Count(Paragraphs.Of(text.Body.Markdown).Count)),
        new(words => words.TraitHeadings, (entry, text, _, _) => entry is Photo ? null : Count(articles.Render(text.Body.Markdown, text.Language).Headings.Count)),
        new(words => words.TraitLinks, (entry, text, _, _) => entry is Photo ? null : Count(articles.Render(text.Body.Markdown, text.Language).LinkCount)),
        new(words => words.TraitAgreementDate, (entry, _, edition, _) => entry is Partner partner ? Fact(edition.Date(partner.Agreement.Date, partner.Agreement.IsConfirmed)) : null),
        new(words => words.TraitEventDate, (entry, _, edition, _) => entry is ExchangeEvent occasion ? Fact(edition.DateOf(occasion)) : null),
    ];

    private static AgreementRow? RowOf(AgreementTrait trait, Entry entry, Edition edition, Language reader)
    {
        var (words, shell) = (ReviewsWords.In(reader), ShellWords.In(reader));
        var values = Language.All.ToDictionary(
            language => language,
            language => entry.TextIn(language) is { } text ? trait.Read(entry, text, edition.In(language), words) : null);
        if (values.Values.All(value => value is null))
        {
            return null;
        }

        var expected = values[Language.Source]?.Compared;
        return new AgreementRow(trait.Label(words),
        [
            .. values.Select(pair => new AgreementCell(
                pair.Key,
                shell.NameOf(pair.Key),
                pair.Value?.Shown,
                pair.Value is null ? Standing.NoText : expected is null || expected.Equals(pair.Value.Compared) ? Standing.Same : Standing.Different,
                pair.Value?.IsOfLanguage == true)),
        ]);
    }

    /// <summary>A date, number or name that the texts mention.</summary>
    private static AgreementRow RowOf(ComparedRow row, Language reader)
    {
        var (words, shell) = (ReviewsWords.In(reader), ShellWords.In(reader));
        return new AgreementRow(LabelOf(row.Matter, words),
        [
            .. row.Cells.Select(cell => new AgreementCell(
                cell.Language, shell.NameOf(cell.Language), cell.Words ?? (cell.Standing == Standing.NoText ? null : words.NotThere), cell.Standing, cell.Words is not null)),
        ]);
    }

    private static string LabelOf(ComparedMatter matter, ReviewsWords words) => matter switch
    {
        ComparedMatter.Date => words.MatterDate,
        ComparedMatter.Time => words.MatterTime,
        ComparedMatter.Anniversary => words.MatterAnniversary,
        ComparedMatter.Number => words.MatterNumber,
        ComparedMatter.Contact => words.MatterContact,
        ComparedMatter.Name => words.MatterName,
        _ => words.MatterTerm,
    };

    private static TraitValue Present(string text, string shown, ReviewsWords words) =>
        string.IsNullOrWhiteSpace(text) ? new TraitValue(words.NotThere, false) : new TraitValue(shown, true) { IsOfLanguage = true };

    private static TraitValue Count(int count) => new(Number(count), count);

    private static TraitValue Fact(DatedText date) => new(date.Text, null) { IsOfLanguage = true };

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
