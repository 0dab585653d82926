using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Translators;

/// <summary>Finds what is to be translated: texts that are missing or outdated in what staff work on, or else in what is public.</summary>
public sealed class TranslationNeeds(ExchangeDbContext db)
{
    /// <summary>How many entries are to be translated into each language.</summary>
    public async Task<IReadOnlyDictionary<Language, int>> CountAsync(CancellationToken cancel)
    {
        var drafts = await DraftsAsync(cancel);
        var counts = new Dictionary<Language, int>();
        foreach (var language in Language.All.Where(language => !language.IsSource))
        {
            counts[language] = drafts.Count(entry => TextUnits.AreWanted(entry, language)) + await Resting(language).CountAsync(cancel);
        }

        return counts;
    }

    public async Task<IReadOnlyList<TranslationPage>> ReadAsync(Language language, CancellationToken cancel)
    {
        var entries = await DraftsAsync(cancel);
        entries.AddRange((await Resting(language).Select(revision => revision.Json).ToListAsync(cancel)).Select(EntryJson.Read));
        var former = new FormerJapanese(db);
        var pages = new List<TranslationPage>();
        foreach (var entry in entries.Where(entry => TextUnits.AreWanted(entry, language)).OrderBy(entry => entry.Kind).ThenBy(entry => entry.Number))
        {
            var units = new TextUnits(entry, language, await former.BehindAsync(entry, language, cancel)).Units;
            if (units.Count > 0)
            {
                pages.Add(new TranslationPage(entry.Number, entry.Kind, entry.Slug, TextUnits.Plain(entry.TextFor(Language.Source).Title), units));
            }
        }

        return pages;
    }

    /// <summary>The names and terms that a translation into this language is to use.</summary>
    public async Task<TermsInText> TermsAsync(Language language, CancellationToken cancel) =>
        new(await db.Glossary.AsNoTracking().OrderBy(term => term.Group).ThenBy(term => term.Position).ToListAsync(cancel), language);

    private async Task<List<Entry>> DraftsAsync(CancellationToken cancel)
    {
        var drafts = await db.Drafts
            .Where(draft => !db.DeletedEntries.Any(deleted => deleted.Number == draft.Number))
            .Select(draft => draft.Json)
            .ToListAsync(cancel);
        return [.. drafts.Select(EntryJson.Read)];
    }

    /// <summary>The last revision of each public entry with Japanese words that nobody is writing in and that has no valid text in a language.</summary>
    private IQueryable<Revision> Resting(Language language) => db.Revisions.Where(revision =>
        !db.Drafts.Any(draft => draft.Number == revision.Number)
        && db.Entries.Any(entry => entry.Number == revision.Number
            && entry.Texts.Any(text => text.Language == Language.Source && (text.Title != "" || text.Alternative != null))
            && !entry.Texts.Any(text => text.Language == language && text.TranslatedFrom == null))
        && !db.Revisions.Any(later => later.Number == revision.Number && later.Id > revision.Id));
}
