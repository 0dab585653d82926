using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Translators;

/// <summary>Finds Japanese by its fingerprint, among what was published and what was saved.</summary>
internal sealed class FormerJapanese(ExchangeDbContext db)
{
    private readonly Dictionary<(int Number, string Fingerprint), EntryText?> _found = [];

    /// <summary>The Japanese that a translation was made from; null if it is the one beside it, or is no longer kept.</summary>
    public async Task<EntryText?> BehindAsync(Entry entry, Language language, CancellationToken cancel) =>
        entry.TextIn(language)?.TranslatedFrom is { } fingerprint ? await FindAsync(entry.Number, fingerprint, cancel) : null;

    public async Task<EntryText?> FindAsync(int number, string fingerprint, CancellationToken cancel)
    {
        if (!_found.TryGetValue((number, fingerprint), out var text))
        {
            text = await SearchAsync(number, fingerprint, cancel);
            _found.Add((number, fingerprint), text);
        }

        return text;
    }

    /// <summary>The last edition with this Japanese; null if it was never published.</summary>
    public async Task<int?> EditionAsync(int number, string fingerprint, CancellationToken cancel) => await db.Revisions
        .Where(revision => revision.Number == number && revision.Japanese == fingerprint)
        .MaxAsync(revision => (int?)revision.Edition, cancel);

    private async Task<EntryText?> SearchAsync(int number, string fingerprint, CancellationToken cancel)
    {
        // Of what was published before fingerprints were kept, each must be read.
        var published = db.Revisions
            .Where(revision => revision.Number == number && (revision.Japanese == fingerprint || revision.Japanese == null))
            .OrderByDescending(revision => revision.Japanese != null).ThenByDescending(revision => revision.Id)
            .Select(revision => revision.Json);
        var saved = db.DraftSaves.Where(save => save.Number == number).OrderByDescending(save => save.Id).Select(save => save.Json);
        foreach (var source in new[] { published, saved })
        {
            await foreach (var json in source.AsAsyncEnumerable().WithCancellation(cancel))
            {
                if (EntryJson.Read(json).TextIn(Language.Source) is { } japanese && SourceFingerprint.Of(japanese) == fingerprint)
                {
                    return japanese;
                }
            }
        }

        return null;
    }
}
