using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Search;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>
/// Puts entries before the public. Published rows, what the search finds, remembered addresses, revision and content version change
/// together, in the transaction that the caller holds.
/// </summary>
public sealed class Publisher(ExchangeDbContext db, TimeProvider clock)
{
    private readonly PartnerTies _ties = new(db);
    private readonly SearchIndex _search = new(db);

    /// <summary>Publishes an entry as it is given.</summary>
    /// <returns>The new revision, or null if the same is public already: then nothing changes.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<Revision?> PublishAsync(Entry entry, PublicationNote note, CancellationToken cancel) =>
        (await PublishAllAsync([entry], note, cancel)).SingleOrDefault();

    /// <summary>Publishes several entries together, which may exchange page numbers or take over each other's slugs.</summary>
    /// <returns>The revisions of those that changed.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<IReadOnlyList<Revision>> PublishAllAsync(IReadOnlyCollection<Entry> entries, PublicationNote note, CancellationToken cancel)
    {
        RequireTransaction();
        var changed = new List<(Entry Entry, Revision Revision)>();
        foreach (var entry in entries)
        {
            await _ties.ResolveAsync(entry, cancel);
            if (await RevisionOfAsync(entry, note, cancel) is { } revision)
            {
                changed.Add((entry, revision));
            }
        }

        // All old rows go before the first new one comes, so that numbers and slugs are free.
        foreach (var (entry, _) in changed)
        {
            string[] slugs = [entry.Slug, .. entry.FormerSlugs];
            await TakeAwayAsync(entry.Kind, slugs, cancel);
            await db.FormerAddresses.Where(address => address.Kind == entry.Kind && slugs.Contains(address.Slug)).ExecuteDeleteAsync(cancel);
        }

        foreach (var (entry, revision) in changed)
        {
            db.Add(entry);
            db.AddRange(entry.FormerSlugs.Select(slug => new FormerAddress { Kind = entry.Kind, Slug = slug, Target = entry.Slug }));
            db.Add(revision);
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        foreach (var (entry, _) in changed)
        {
            await _ties.FollowAsync(entry, cancel);
            await _search.PutAsync(entry, cancel);
        }

        return [.. changed.Select(pair => pair.Revision)];
    }

    /// <summary>What readers see of the entry with a page number; null if it is not public.</summary>
    public async Task<Entry?> PublishedAsync(int number, CancellationToken cancel) =>
        await db.Entries.AnyAsync(entry => entry.Number == number, cancel) ? (await LastRevisionAsync(number, cancel))?.Read() : null;

    /// <summary>Takes an entry from the public without a trace of its address.</summary>
    /// <returns>False if it was not public.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task<bool> WithdrawAsync(EntryKind kind, string slug, CancellationToken cancel)
    {
        RequireTransaction();

        return await TakeAwayAsync(kind, [slug], cancel);
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

    private async Task<bool> TakeAwayAsync(EntryKind kind, string[] slugs, CancellationToken cancel)
    {
        var entries = SetOf(kind).Where(entry => slugs.Contains(entry.Slug));
        foreach (var number in await entries.Select(entry => entry.Number).ToListAsync(cancel))
        {
            await _search.RemoveAsync(kind, number, cancel);
        }

        // Texts, bodies and ties go with their entry by the foreign keys.
        return await entries.ExecuteDeleteAsync(cancel) > 0;
    }

    /// <summary>The revision to write, or null if the entry is public as it is.</summary>
    private async Task<Revision?> RevisionOfAsync(Entry entry, PublicationNote note, CancellationToken cancel)
    {
        var last = await LastRevisionAsync(entry.Number, cancel);
        var before = last?.Read();
        if (entry is Photo photo && before is Photo old)
        {
            photo.KeepWithdrawal(old);
        }

        if (before is not null)
        {
            TextDays.Keep(entry, before, clock.InChitose());
        }

        if (before is not null && EntryJson.Write(before) == EntryJson.Write(entry) && await SetOf(entry.Kind).AnyAsync(other => other.Slug == entry.Slug, cancel))
        {
            return null;
        }

        return new Revision
        {
            Kind = entry.Kind,
            Slug = entry.Slug,
            Number = entry.Number,
            Edition = (last?.Edition ?? 0) + 1,
            Json = EntryJson.Write(entry),
            PublishedBy = note.By,
            PublishedAt = clock.GetUtcNow().UtcDateTime,
            Reason = note.Reason,
            WrittenBy = note.WrittenBy.Count > 0 ? note.WrittenBy : [note.By],
            Languages = EntryComparison.Between(before, entry).Languages,
            Japanese = SourceFingerprint.Of(entry),
            Approval = note.Approval,
            DraftVersion = note.DraftVersion,
        };
    }

    private Task<Revision?> LastRevisionAsync(int number, CancellationToken cancel) =>
        db.Revisions.AsNoTracking().Where(revision => revision.Number == number).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync(cancel);

    private IQueryable<Entry> SetOf(EntryKind kind) => db.Entries.OfKind(kind);

    private void RequireTransaction()
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Publishing happens within a transaction, so that all of it or nothing is kept.");
        }
    }
}
