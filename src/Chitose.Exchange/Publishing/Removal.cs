using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>Takes entries from the public, for a while or for good. Nothing is lost: what was public becomes a draft, or can be brought back for thirty days.</summary>
public sealed class Removal(ExchangeDbContext db, Publisher publisher, AuditLog audit, TimeProvider clock)
{
    /// <summary>Readers no longer find the page (404); staff keep it as a draft.</summary>
    /// <returns>False if it was not public.</returns>
    public async Task<bool> WithdrawAsync(int number, Person by, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await publisher.PublishedAsync(number, cancel) is not { } entry)
        {
            return false;
        }

        await publisher.WithdrawAsync(entry.Kind, entry.Slug, CancellationToken.None);
        await db.PlannedWithdrawals.Where(planned => planned.Number == number).ExecuteDeleteAsync(CancellationToken.None);
        audit.Add(by, AuditAction.Withdrawn, AuditLog.SubjectOf(entry.Kind, number, entry.Slug), reason);
        await FinishAsync();
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    /// <summary>Plans a withdrawal for a later hour, or moves it.</summary>
    /// <param name="number">Page number of the entry.</param>
    /// <param name="at">UTC.</param>
    /// <param name="by">Who plans it.</param>
    /// <param name="reason">Why, for the log.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public async Task PlanAsync(int number, DateTime at, Person by, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.PlannedWithdrawals.SingleOrDefaultAsync(planned => planned.Number == number, cancel) is { } planned)
        {
            planned.At = at;
            planned.By = by;
            planned.Reason = reason;
        }
        else
        {
            db.Add(new PlannedWithdrawal { Number = number, At = at, By = by, Reason = reason });
        }

        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    /// <summary>Withdraws what was planned for an hour that has come.</summary>
    public async Task<int> WithdrawDueAsync(CancellationToken cancel)
    {
        var now = Now;
        var due = await db.PlannedWithdrawals.AsNoTracking().Where(planned => planned.At <= now).ToListAsync(cancel);
        var withdrawn = 0;
        foreach (var planned in due)
        {
            withdrawn += await WithdrawAsync(planned.Number, planned.By, planned.Reason, cancel) ? 1 : 0;
            await db.PlannedWithdrawals.Where(other => other.Number == planned.Number && other.At <= now).ExecuteDeleteAsync(cancel);
        }

        return withdrawn;
    }

    /// <summary>Deletes an entry and its draft. Its address answers that it is gone (410); for thirty days it can be brought back.</summary>
    /// <returns>False if there is no such entry.</returns>
    public async Task<bool> DeleteAsync(int number, Person by, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(other => other.Number == number, cancel);
        var published = await publisher.PublishedAsync(number, cancel);
        var entry = draft?.Read() ?? published ?? await LastFormAsync(number, cancel);
        if (entry is null || await db.DeletedEntries.AnyAsync(other => other.Number == number, cancel))
        {
            return false;
        }

        if (published is not null)
        {
            await publisher.DeleteAsync(published.Kind, published.Slug, CancellationToken.None);
        }

        await db.Drafts.Where(other => other.Number == number).ExecuteDeleteAsync(CancellationToken.None);
        await db.PlannedWithdrawals.Where(planned => planned.Number == number).ExecuteDeleteAsync(CancellationToken.None);
        db.Add(new DeletedEntry
        {
            Number = number,
            Kind = entry.Kind,
            Slug = entry.Slug,
            Title = entry.TextIn(Language.Source)?.Title ?? entry.Slug,
            Json = EntryJson.Write(entry),
            DeletedBy = by,
            DeletedAt = Now,
            Reason = reason,
        });
        audit.Add(by, AuditAction.Deleted, AuditLog.SubjectOf(entry.Kind, number, entry.Slug), reason);
        await FinishAsync();
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    /// <summary>Brings a deleted entry back as a draft; publishing the draft makes it public again under its address.</summary>
    /// <returns>False if it is not, or no longer, among the deleted.</returns>
    public async Task<bool> BringBackAsync(int number, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.DeletedEntries.SingleOrDefaultAsync(other => other.Number == number, cancel) is not { } deleted)
        {
            return false;
        }

        var save = new DraftSave { Number = number, Version = Guid.CreateVersion7(), Json = deleted.Json, SavedBy = by, SavedAt = Now };
        var draft = new Draft
        {
            Number = number,
            Kind = deleted.Kind,
            Slug = deleted.Slug,
            Title = deleted.Title,
            Json = deleted.Json,
            Languages = DraftExtent.Of(EntryJson.Read(deleted.Json), null),
            BaseRevision = await db.Revisions.Where(revision => revision.Number == number).MaxAsync(revision => (int?)revision.Id, cancel),
            Version = save.Version,
            StartedBy = by,
            StartedAt = Now,
            SavedBy = by,
            SavedAt = Now,
            Contributors = [by],
        };
        db.Add(save);
        db.Add(draft);
        db.Remove(deleted);
        audit.Add(by, AuditAction.Restored, AuditLog.SubjectOf(draft));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Forgets deleted entries and saved versions whose thirty days are over. Published revisions stay for ever.</summary>
    public async Task ForgetOldAsync(CancellationToken cancel)
    {
        var deletedBefore = Now - DeletedEntry.Kept;
        var savedBefore = Now - DraftSave.Kept;
        await db.DeletedEntries.Where(entry => entry.DeletedAt < deletedBefore).ExecuteDeleteAsync(cancel);
        await db.DraftSaves.Where(save => save.SavedAt < savedBefore && !db.Drafts.Any(draft => draft.Version == save.Version)).ExecuteDeleteAsync(cancel);
    }

    private async Task<Entries.Entry?> LastFormAsync(int number, CancellationToken cancel) =>
        (await db.Revisions.AsNoTracking().Where(revision => revision.Number == number).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync(cancel))?.Read();

    private async Task FinishAsync()
    {
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        await publisher.RaiseContentVersionAsync(CancellationToken.None);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
