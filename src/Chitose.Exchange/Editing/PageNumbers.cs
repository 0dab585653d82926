using Chitose.Exchange.Entries;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>Gives new entries their page numbers: pages and partners from 1001, events from 2001, programs from 3001, photos from 5001.</summary>
internal sealed class PageNumbers(ExchangeDbContext db)
{
    /// <summary>The next number that no entry ever had. Called within the transaction that takes it.</summary>
    public async Task<int> NextAsync(EntryKind kind, CancellationToken cancel)
    {
        var (first, end) = kind switch
        {
            EntryKind.Event => (2001, 3000),
            EntryKind.Program => (3001, 4000),
            EntryKind.Photo => (5001, 6000),
            _ => (1001, 2000),
        };

        // Four digits are a kindness to people on the telephone; a thousand entries of one kind outgrow it.
        var taken = await TakenAsync(first, end, cancel);
        return taken < end - 1 ? Math.Max(first, taken + 1) : await TakenAsync(first * 100, end * 100, cancel) is var more && more > 0 ? more + 1 : first * 100;
    }

    private async Task<int> TakenAsync(int first, int end, CancellationToken cancel)
    {
        int?[] highest =
        [
            await db.Entries.Where(entry => entry.Number >= first && entry.Number < end).MaxAsync(entry => (int?)entry.Number, cancel),
            await db.Drafts.Where(draft => draft.Number >= first && draft.Number < end).MaxAsync(draft => (int?)draft.Number, cancel),
            await db.Revisions.Where(revision => revision.Number >= first && revision.Number < end).MaxAsync(revision => (int?)revision.Number, cancel),
            await db.DeletedEntries.Where(entry => entry.Number >= first && entry.Number < end).MaxAsync(entry => (int?)entry.Number, cancel),
        ];
        return highest.Max() ?? 0;
    }
}
