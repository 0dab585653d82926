using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>Finds Japanese by its fingerprint, among what was published and what was saved.</summary>
public sealed class FormerJapanese(ExchangeDbContext db)
{
    private readonly Dictionary<(int Number, string Fingerprint), EntryText?> _found = [];

    /// <summary>The Japanese that a translation was made from; null if it is the one beside it, or is no longer kept.</summary>
    public async Task<EntryText?> BehindAsync(Entry entry, Language language, CancellationToken cancel) =>
        entry.TextIn(language)?.TranslatedFrom is { } fingerprint ? await FindAsync(entry.Number, fingerprint, cancel) : null;

    public async Task<EntryText?> FindAsync(int number, string fingerprint, CancellationToken cancel)
    {
        if (!_found.TryGetValue((number, fingerprint), out var text))
        {
            text = await FirstAsync(Editions(number, fingerprint).Select(revision => revision.Json), fingerprint, cancel)
                ?? await FirstAsync(db.DraftSaves.Where(save => save.Number == number).OrderByDescending(save => save.Id).Select(save => save.Json), fingerprint, cancel);
            _found.Add((number, fingerprint), text);
        }

        return text;
    }

    /// <summary>The last edition with this Japanese; null if it was never published.</summary>
    public async Task<int?> EditionAsync(int number, string fingerprint, CancellationToken cancel)
    {
        await foreach (var revision in Editions(number, fingerprint).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (revision.Japanese == fingerprint || SourceFingerprint.Of(revision.Read()) == fingerprint)
            {
                return revision.Edition;
            }
        }

        return null;
    }

    /// <summary>Those that may have this Japanese, the latest first: of what was published before fingerprints were kept, each must be read.</summary>
    private IQueryable<Revision> Editions(int number, string fingerprint) => db.Revisions
        .Where(revision => revision.Number == number && (revision.Japanese == fingerprint || revision.Japanese == null))
        .OrderByDescending(revision => revision.Id);

    private static async Task<EntryText?> FirstAsync(IQueryable<string> entries, string fingerprint, CancellationToken cancel)
    {
        await foreach (var json in entries.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (EntryJson.Read(json).TextIn(Language.Source) is { } japanese && SourceFingerprint.Of(japanese) == fingerprint)
            {
                return japanese;
            }
        }

        return null;
    }
}
