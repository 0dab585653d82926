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
    public async Task<bool> PublishAsync(Entry entry, string by, string reason, CancellationToken cancel) =>
        await PublishAllAsync([entry], by, reason, cancel) > 0;

    /// <summary>Publishes several entries together, which may exchange page numbers or take over each other's slugs.</summary>
    /// <returns>How many of them changed.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<int> PublishAllAsync(IReadOnlyCollection<Entry> entries, string by, string reason, CancellationToken cancel)
    {
        RequireTransaction();
        var changed = new List<(Entry Entry, string Json)>();
        foreach (var entry in entries)
        {
            var json = EntryJson.Write(entry);
            if (!await IsPublicAsync(entry, json, cancel))
            {
                changed.Add((entry, json));
            }
        }

        // All old rows go before the first new one comes, so that numbers and slugs are free.
        foreach (var (entry, _) in changed)
        {
            string[] slugs = [entry.Slug, .. entry.FormerSlugs];
            await SetOf(entry.Kind).Where(other => slugs.Contains(other.Slug)).ExecuteDeleteAsync(cancel);
            await db.FormerAddresses.Where(address => address.Kind == entry.Kind && slugs.Contains(address.Slug)).ExecuteDeleteAsync(cancel);
        }

        foreach (var (entry, json) in changed)
        {
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
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return changed.Count;
    }

    /// <summary>Takes an entry from the public without a trace of its address.</summary>
    /// <returns>False if it was not public.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<bool> WithdrawAsync(EntryKind kind, string slug, CancellationToken cancel)
    {
        RequireTransaction();

        // Texts, bodies and ties go with their entry by the foreign keys.
        return await SetOf(kind).Where(entry => entry.Slug == slug).ExecuteDeleteAsync(cancel) > 0;
    }

    /// <summary>
    /// Takes an entry from the public and remembers its address, and those that led to it, as deleted: also where it never stood in
    /// this store, since content files tell the history of the site.
    /// </summary>
    /// <returns>False if that was remembered already.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<bool> DeleteAsync(EntryKind kind, string slug, CancellationToken cancel)
    {
        RequireTransaction();
        if (await db.FormerAddresses.AnyAsync(address => address.Kind == kind && address.Slug == slug && address.Target == null, cancel))
        {
            return false;
        }

        await WithdrawAsync(kind, slug, cancel);
        await db.FormerAddresses.Where(address => address.Kind == kind && address.Slug == slug).ExecuteDeleteAsync(cancel);
        await db.FormerAddresses.Where(address => address.Kind == kind && address.Target == slug)
            .ExecuteUpdateAsync(row => row.SetProperty(address => address.Target, (string?)null), cancel);
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

    private async Task<bool> IsPublicAsync(Entry entry, string json, CancellationToken cancel)
    {
        var last = await db.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == entry.Kind && revision.Slug == entry.Slug)
            .OrderByDescending(revision => revision.Id)
            .Select(revision => revision.Json)
            .FirstOrDefaultAsync(cancel);
        return last == json && await SetOf(entry.Kind).AnyAsync(other => other.Slug == entry.Slug, cancel);
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
