using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>
/// Where drafts are opened and saved. A save is one short transaction: the draft, the version kept of it, and the log. A save that
/// was based on an older version changes nothing but is kept; no words are ever lost or written over.
/// </summary>
public sealed class DraftDesk(ExchangeDbContext db, AuditLog audit, TimeProvider clock)
{
    /// <summary>The entry with this page number as staff work on it; null if there is none.</summary>
    public async Task<WorkingCopy?> OpenAsync(int number, CancellationToken cancel)
    {
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(other => other.Number == number, cancel);
        var revision = await LastRevisionAsync(number, cancel);
        if (draft is null && revision is null || await db.DeletedEntries.AnyAsync(entry => entry.Number == number, cancel))
        {
            return null;
        }

        return new WorkingCopy
        {
            Entry = draft?.Read() ?? revision!.Read(),
            Basis = draft is null ? DraftBasis.Of(revision!) : DraftBasis.Of(draft),
            Draft = draft,
            Revision = revision,
            IsPublic = await db.Entries.AnyAsync(entry => entry.Number == number, cancel),
        };
    }

    /// <summary>The entry as the writer of a form had it before their eyes; null if that is no longer kept.</summary>
    public async Task<Entry?> ReadAsync(int number, DraftBasis basis, CancellationToken cancel)
    {
        var json = basis.Save is { } save
            ? await db.DraftSaves.Where(other => other.Number == number && other.Version == save).Select(other => other.Json).SingleOrDefaultAsync(cancel)
            : await db.Revisions.Where(other => other.Number == number && other.Id == basis.Revision).Select(other => other.Json).SingleOrDefaultAsync(cancel);
        return json is null ? null : EntryJson.Read(json);
    }

    /// <summary>Saves an entry as it was changed from <paramref name="basis"/>.</summary>
    /// <param name="mine">The whole entry, with the changes; its translations are marked here where the Japanese has changed.</param>
    /// <param name="basis">What the changes were made on.</param>
    /// <param name="by">Who made them.</param>
    /// <param name="isAutomatic">Saved while typing, not by a button.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    /// <exception cref="InvalidOperationException">The version it is based on does not exist.</exception>
    public Task<SaveOutcome> SaveAsync(Entry mine, DraftBasis basis, Person by, bool isAutomatic, CancellationToken cancel) =>
        SaveAsync(mine, basis, by, isAutomatic, _ => { }, cancel);

    /// <inheritdoc cref="SaveAsync(Entry, DraftBasis, Person, bool, CancellationToken)"/>
    /// <param name="mine">The whole entry, with the changes.</param>
    /// <param name="basis">What the changes were made on.</param>
    /// <param name="by">Who made them.</param>
    /// <param name="isAutomatic">Saved while typing, not by a button.</param>
    /// <param name="whenSaved">What else is done to the draft in the same transaction, if it holds the changes.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    internal async Task<SaveOutcome> SaveAsync(Entry mine, DraftBasis basis, Person by, bool isAutomatic, Action<Draft> whenSaved, CancellationToken cancel)
    {
        var before = await ReadAsync(mine.Number, basis, cancel) ?? throw new InvalidOperationException($"Page {mine.Number} was never saved as {basis}.");
        TranslationMarks.Follow(before, mine);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == mine.Number, cancel);
        var outcome = await PlaceAsync(draft, mine, basis, by, isAutomatic, cancel);
        if (outcome is SaveOutcome.Saved saved)
        {
            whenSaved(saved.Draft);
        }

        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Begins an entry that has never been there.</summary>
    /// <param name="entry">The entry; its number is given here.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public async Task<SaveOutcome> StartAsync(Entry entry, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        entry.Number = await new PageNumbers(db).NextAsync(entry.Kind, cancel);
        if (await AddressHolderAsync(entry, cancel) is { } holder)
        {
            return new SaveOutcome.AddressTaken(holder);
        }

        var draft = await BeginAsync(entry, null, by, isAutomatic: false, cancel);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return new SaveOutcome.Saved(draft);
    }

    /// <summary>Throws a draft away; what is public stays, and the saved versions are kept for thirty days.</summary>
    /// <returns>False if it has changed since it was read.</returns>
    public async Task<bool> DiscardAsync(int number, Guid version, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == number && other.Version == version, cancel);
        if (draft is null)
        {
            return false;
        }

        db.Remove(draft);
        audit.Add(by, AuditAction.DraftDiscarded, AuditLog.SubjectOf(draft));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    private async Task<SaveOutcome> PlaceAsync(Draft? draft, Entry mine, DraftBasis basis, Person by, bool isAutomatic, CancellationToken cancel)
    {
        if (await db.DeletedEntries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Number == mine.Number, cancel) is { } deleted)
        {
            return new SaveOutcome.Deleted(Keep(mine, basis, by, isAutomatic, isAside: true), deleted);
        }

        if (draft?.State == DraftState.Scheduled)
        {
            return new SaveOutcome.Awaiting(Keep(mine, basis, by, isAutomatic, isAside: true), draft);
        }

        var current = draft is null ? await LastRevisionAsync(mine.Number, cancel) is { } revision ? DraftBasis.Of(revision) : default : DraftBasis.Of(draft);
        if (current != basis)
        {
            return new SaveOutcome.KeptAside(Keep(mine, basis, by, isAutomatic, isAside: true));
        }

        if (await AddressHolderAsync(mine, cancel) is { } holder)
        {
            return new SaveOutcome.AddressTaken(holder);
        }

        // Of a page that was withdrawn a draft is begun even if nothing differs: readers do not see it.
        if (draft is null && await ReadAsync(mine.Number, basis, cancel) is { } published && EntryJson.Write(published) == EntryJson.Write(mine)
            && await db.Entries.AnyAsync(entry => entry.Number == mine.Number, cancel))
        {
            return new SaveOutcome.Unchanged();
        }

        if (draft is null)
        {
            return new SaveOutcome.Saved(await BeginAsync(mine, basis.Revision, by, isAutomatic, cancel));
        }

        var json = EntryJson.Write(mine);
        if (json == draft.Json)
        {
            return new SaveOutcome.Saved(draft);
        }

        draft.Json = json;
        draft.Languages = await new DraftExtent(db).OfAsync(mine, cancel);
        draft.Slug = mine.Slug;
        draft.Title = TitleOf(mine);
        draft.SavedBy = by;
        draft.SavedAt = Now;
        draft.Contributors = draft.Contributors.Any(by.Is) ? draft.Contributors : [.. draft.Contributors, by];
        draft.Version = Keep(mine, basis, by, isAutomatic, isAside: false).Version;
        return new SaveOutcome.Saved(draft);
    }

    private async Task<Draft> BeginAsync(Entry entry, int? revision, Person by, bool isAutomatic, CancellationToken cancel)
    {
        var draft = new Draft
        {
            Number = entry.Number,
            Kind = entry.Kind,
            Slug = entry.Slug,
            Title = TitleOf(entry),
            Json = EntryJson.Write(entry),
            Languages = await new DraftExtent(db).OfAsync(entry, cancel),
            BaseRevision = revision,
            Version = Keep(entry, revision is null ? null : new DraftBasis(null, revision), by, isAutomatic, isAside: false).Version,
            StartedBy = by,
            StartedAt = Now,
            SavedBy = by,
            SavedAt = Now,
            Contributors = [by],
        };
        db.Add(draft);
        audit.Add(by, AuditAction.DraftStarted, AuditLog.SubjectOf(draft));
        return draft;
    }

    private DraftSave Keep(Entry entry, DraftBasis? basis, Person by, bool isAutomatic, bool isAside)
    {
        var save = new DraftSave
        {
            Number = entry.Number,
            Version = Guid.CreateVersion7(),
            Basis = basis?.ToString(),
            Json = EntryJson.Write(entry),
            SavedBy = by,
            SavedAt = Now,
            IsAutomatic = isAutomatic,
            IsAside = isAside,
        };
        db.Add(save);
        return save;
    }

    /// <summary>Title of another entry that has, had, or in a draft wants this entry's address.</summary>
    private async Task<string?> AddressHolderAsync(Entry entry, CancellationToken cancel) =>
        await new AddressBook(db).HolderAsync(entry.Kind, entry.Slug, entry.Number, cancel);

    private Task<Revision?> LastRevisionAsync(int number, CancellationToken cancel) =>
        db.Revisions.AsNoTracking().Where(revision => revision.Number == number).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync(cancel);

    private static string TitleOf(Entry entry) => entry.TextIn(Language.Source)?.Title is { Length: > 0 } title ? title
        : entry is Photo ? Draft.TitleOfPhoto(entry.Number)
        : entry.Slug;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
