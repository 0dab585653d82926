using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Translating;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>Puts the page of outdated translations together.</summary>
public sealed class TranslationsDesk(ExchangeDbContext db, OutdatedTexts outdated, DraftLines drafts, MeaningDesk meanings)
{
    private const int CardsOnPage = 20;
    private const int KeptShown = 30;

    public async Task<TranslationsPage> PageAsync(SignedInStaff staff, Language? asked, int page, TranslationNote? note, Language language, CancellationToken cancel)
    {
        var texts = await outdated.ReadAsync(asked, cancel);
        var changes = texts.GroupBy(text => (text.Number, text.MadeFrom)).ToList();
        var shown = changes.Skip((page - 1) * CardsOnPage).Take(CardsOnPage).SelectMany(change => change).ToList();
        var explained = await outdated.ExplainAsync(shown, language, cancel);
        var lines = shown.Count == 0 ? [] : await drafts.ReadAsync(cancel);
        return new TranslationsPage(language)
        {
            Note = note,
            Asked = asked,
            Texts = texts.Count,
            Changes = changes.Count,
            Cards = [.. explained.Select((change, index) =>
                new ChangeCardWriter(language, staff).Write(change, ((page - 1) * CardsOnPage) + index + 1, lines.Find(line => line.Number == change.Number)))],
            Kept = await KeptAsync(staff, language, cancel),
            Paging = new StaffPaging(page, Math.Max(1, (changes.Count + CardsOnPage - 1) / CardsOnPage), number => AddressOf(asked, number)),
        };
    }

    private async Task<IReadOnlyList<KeptMeaning>> KeptAsync(SignedInStaff staff, Language language, CancellationToken cancel)
    {
        var (words, shell) = (TranslationsWords.In(language), ShellWords.In(language));
        var rows = await db.UnchangedMeanings.AsNoTracking().OrderByDescending(word => word.Id).Take(KeptShown)
            .Select(word => new
            {
                Word = word,
                Title = db.Entries.Where(entry => entry.Number == word.Number).SelectMany(entry => entry.Texts)
                    .Where(text => text.Language == Language.Source).Select(text => text.Title).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        var kept = new List<KeptMeaning>();
        foreach (var row in rows)
        {
            var word = row.Word;
            var title = row.Title ?? word.Number.ToString(CultureInfo.InvariantCulture);
            var languages = string.Join(language.IsSource ? "・" : ", ", word.Languages.Select(shell.NameOf));
            var may = word.TakenBackAt is null
                && (staff.IsAtLeast(StaffRole.Publisher) || word.By.Is(staff.Person) || await meanings.IsAuthorAsync(word.Number, word.Japanese, staff.Person, cancel));
            var by = words.KeptBy(person: word.By.Name, time: StaffTime.Day(word.At, language));
            kept.Add(new KeptMeaning(
                word.Id,
                title,
                words.KeptLine(languages: languages, title: title),
                word.TakenBackAt is { } at ? $"{by} / {words.KeptTakenBack(person: word.TakenBackBy?.Name ?? "", time: StaffTime.Day(at, language))}" : by,
                may));
        }

        return kept;
    }

    private static string AddressOf(Language? asked, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"{TranslationsController.Address}?lang={asked?.Segment}&page={page}");
}
