using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>
/// Puts entries before the public. Published rows, remembered addresses, revision and content version change together, in the
/// transaction that the caller holds.
/// </summary>
public sealed class Publisher(ExchangeDbContext db, TimeProvider clock)
{
    /// <summary>Publishes an entry as it is given.</summary>
    /// <returns>False if the same is public already: then nothing changes and no revision is written.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<bool> PublishAsync(Entry entry, string by, string reason, CancellationToken cancel)
    {
        RequireTransaction();
        var json = EntryJson.Write(entry);
        var last = await db.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == entry.Kind && revision.Slug == entry.Slug)
            .OrderByDescending(revision => revision.Id)
            .Select(revision => revision.Json)
            .FirstOrDefaultAsync(cancel);
        var published = SetOf(entry.Kind).Where(other => other.Slug == entry.Slug);
        if (last == json && await published.AnyAsync(cancel))
        {
            return false;
        }

        // Texts, bodies and ties go with their entry by the foreign keys.
        await published.ExecuteDeleteAsync(cancel);
        await db.FormerAddresses
            .Where(address => address.Kind == entry.Kind && (address.Slug == entry.Slug || entry.FormerSlugs.Contains(address.Slug)))
            .ExecuteDeleteAsync(cancel);
        db.Add(entry);
        db.AddRange(entry.FormerSlugs.Select(slug => new FormerAddress { Kind = entry.Kind, Slug = slug, Target = entry.Slug }));
        db.Add(new Revision
        {
            Kind = entry.Kind,
            Slug = entry.Slug,
            Json = json,
            PublishedBy = by,
            PublishedAt = clock.GetUtcNow().UtcDateTime,
            Reason = reason,
        });
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Takes an entry from the public, remembering its address as deleted.</summary>
    public async Task<bool> DeleteAsync(EntryKind kind, string slug, CancellationToken cancel)
    {
        RequireTransaction();
        if (await db.FormerAddresses.AnyAsync(address => address.Kind == kind && address.Slug == slug && address.Target == null, cancel))
        {
            return false;
        }

        await SetOf(kind).Where(entry => entry.Slug == slug).ExecuteDeleteAsync(cancel);
        await db.FormerAddresses.Where(address => address.Kind == kind && address.Slug == slug).ExecuteDeleteAsync(cancel);
        db.Add(new FormerAddress { Kind = kind, Slug = slug });
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Lets every process notice that what is public has changed.</summary>
    public async Task RaiseContentVersionAsync(CancellationToken cancel)
    {
        RequireTransaction();
        if (await db.States.ExecuteUpdateAsync(row => row.SetProperty(state => state.ContentVersion, state => state.ContentVersion + 1), cancel) == 0)
        {
            db.Add(new StoreState { ContentVersion = 1 });
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    private IQueryable<Entry> SetOf(EntryKind kind) => kind switch
    {
        EntryKind.Partner => db.Partners,
        EntryKind.Event => db.Events,
        EntryKind.Program => db.Programs,
        _ => db.Pages,
    };

    private void RequireTransaction()
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Publishing happens within a transaction, so that all of it or nothing is kept.");
        }
    }
}
