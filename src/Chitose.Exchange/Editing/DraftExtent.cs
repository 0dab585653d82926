using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>Finds in which languages a draft says something else than what readers see.</summary>
internal sealed class DraftExtent(ExchangeDbContext db)
{
    /// <summary>Every language that has a text counts while readers see nothing of the entry.</summary>
    public async Task<IReadOnlyList<Language>> OfAsync(Entry draft, CancellationToken cancel) =>
        Of(draft, await db.Entries.AnyAsync(entry => entry.Number == draft.Number, cancel) ? await LastRevisionAsync(draft.Number, cancel) : null);

    public static IReadOnlyList<Language> Of(Entry draft, Entry? published) => EntryComparison.Between(published, draft).Languages;

    private async Task<Entry?> LastRevisionAsync(int number, CancellationToken cancel) =>
        (await db.Revisions.AsNoTracking().Where(revision => revision.Number == number).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync(cancel))?.Read();
}
