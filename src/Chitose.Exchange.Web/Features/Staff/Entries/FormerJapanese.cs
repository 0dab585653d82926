using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Finds the Japanese that a translation was made from, in what was published or saved.</summary>
public sealed class FormerJapanese(ExchangeDbContext db)
{
    public async Task<EntryText?> FindAsync(int number, string fingerprint, CancellationToken cancel)
    {
        var revisions = db.Revisions.Where(revision => revision.Number == number).OrderByDescending(revision => revision.Id).Select(revision => revision.Json);
        var saves = db.DraftSaves.Where(save => save.Number == number).OrderByDescending(save => save.Id).Select(save => save.Json);
        return await FindAsync(revisions, fingerprint, cancel) ?? await FindAsync(saves, fingerprint, cancel);
    }

    private static async Task<EntryText?> FindAsync(IQueryable<string> entries, string fingerprint, CancellationToken cancel)
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
