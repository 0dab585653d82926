using Chitose.Exchange.Entries;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>Knows which entry has which address, in public, in a draft or in former times.</summary>
internal sealed class AddressBook(ExchangeDbContext db)
{
    /// <summary>Title of an entry, other than the one with <paramref name="number"/>, that holds an address; null if it is free.</summary>
    public async Task<string?> HolderAsync(EntryKind kind, string slug, int number, CancellationToken cancel)
    {
        var draft = await db.Drafts.Where(other => other.Kind == kind && other.Slug == slug && other.Number != number).Select(other => other.Title).FirstOrDefaultAsync(cancel);
        if (draft is not null)
        {
            return draft;
        }

        // A former address leads to an entry for good, so a new entry cannot have it; a deleted one's is free again.
        var former = await db.FormerAddresses.Where(address => address.Kind == kind && address.Slug == slug).Select(address => address.Target).FirstOrDefaultAsync(cancel);
        var holder = former ?? slug;
        var published = await db.Entries.OfKind(kind)
            .Where(entry => entry.Slug == holder && entry.Number != number)
            .Select(entry => entry.Texts.Where(text => text.Language == Languages.Language.Source).Select(text => text.Title).FirstOrDefault() ?? entry.Slug)
            .FirstOrDefaultAsync(cancel);
        return published;
    }
}
