using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Translating;

/// <summary>Reads which public translations are outdated, and what was changed in the Japanese since each was made.</summary>
public sealed class OutdatedTexts(ExchangeDbContext db)
{
    public Task<int> CountAsync(CancellationToken cancel) => db.Set<EntryText>().CountAsync(text => text.TranslatedFrom != null, cancel);

    /// <summary>All of them, those first whose Japanese was published last.</summary>
    public async Task<IReadOnlyList<OutdatedText>> ReadAsync(Language? language, CancellationToken cancel)
    {
        var texts = await (
            from entry in db.Entries
            from text in entry.Texts
            where text.TranslatedFrom != null && (language == null || text.Language == language)
            select new { Text = new OutdatedText(entry.Number, text.Language, text.TranslatedFrom!), Last = db.Revisions.Where(revision => revision.Number == entry.Number).Max(revision => revision.Id) })
            .ToListAsync(cancel);
        return [.. texts.OrderByDescending(text => text.Last).ThenBy(text => text.Text.Language.Order).Select(text => text.Text)];
    }

    /// <summary>One change for each Japanese that some of these texts were made from, in the order of the texts.</summary>
    public async Task<IReadOnlyList<JapaneseChange>> ExplainAsync(IReadOnlyList<OutdatedText> texts, Language language, CancellationToken cancel)
    {
        var numbers = texts.Select(text => text.Number).Distinct().ToList();
        var editions = (await db.Revisions.AsNoTracking().Where(revision => numbers.Contains(revision.Number))
            .OrderBy(revision => revision.Id)
            .Select(revision => new { revision.Id, revision.Number, revision.Japanese })
            .ToListAsync(cancel)).ToLookup(revision => revision.Number, revision => new Edition(revision.Id, revision.Japanese));
        var wanted = texts.SelectMany(text => Wanted(editions[text.Number], text.MadeFrom)).Distinct().ToList();
        var revisions = await db.Revisions.AsNoTracking().Where(revision => wanted.Contains(revision.Id)).ToDictionaryAsync(revision => revision.Id, cancel);
        return
        [
            .. from text in texts
               group text.Language by (text.Number, text.MadeFrom) into change
               select Explain([.. editions[change.Key.Number].Select(edition => Known(edition, revisions))], revisions, change.Key.MadeFrom, [.. change], language),
        ];
    }

    private static JapaneseChange Explain(
        IReadOnlyList<Edition> editions, Dictionary<int, Revision> revisions, string madeFrom, IReadOnlyList<Language> languages, Language language)
    {
        var now = editions[^1].Japanese;
        var changed = editions.Reverse().TakeWhile(edition => edition.Japanese == now).Last();
        var revision = revisions[changed.Id];
        var before = editions.LastOrDefault(edition => edition.Japanese == madeFrom) is { } former ? revisions[former.Id] : null;
        var (was, latest) = (before?.Read().TextIn(Language.Source), revisions[editions[^1].Id].Read());
        return new JapaneseChange
        {
            Revision = revision,
            Title = latest.TitleIn(language),
            MadeFromEdition = before?.Edition,
            Passages = was is null ? [] : ChangedPassages.Between(was, latest.TextFor(Language.Source)),
            Languages = languages,
            Japanese = now ?? "",
        };
    }

    /// <summary>Ids of the revisions to read whole: the one translated from, the one that changed the Japanese, the last, and those whose Japanese is not known yet.</summary>
    private static IEnumerable<int> Wanted(IEnumerable<Edition> editions, string madeFrom)
    {
        List<Edition> all = [.. editions];
        var now = all[^1].Japanese;
        return
        [
            all[^1].Id,
            all.AsEnumerable().Reverse().TakeWhile(edition => edition.Japanese == now).Last().Id,
            .. all.Where(edition => edition.Japanese is null).Select(edition => edition.Id),
            .. all.Where(edition => edition.Japanese == madeFrom).Select(edition => edition.Id).TakeLast(1),
        ];
    }

    private static Edition Known(Edition edition, Dictionary<int, Revision> revisions) =>
        edition.Japanese is null && revisions.TryGetValue(edition.Id, out var revision) ? edition with { Japanese = SourceFingerprint.Of(revision.Read()) } : edition;

    private sealed record Edition(int Id, string? Japanese);
}
