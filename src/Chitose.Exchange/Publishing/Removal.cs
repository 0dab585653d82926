using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>Deletes entries, which can be brought back for thirty days, and forgets them after that.</summary>
public sealed class Removal(ExchangeDbContext db, Publisher publisher, AuditLog audit, TimeProvider clock)
{
    /// <summary>Deletes an entry and its draft. Its address answers that it is gone (410); for thirty days it can be brought back.</summary>
    public async Task<RemovalOutcome> DeleteAsync(int number, Person by, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(other => other.Number == number, cancel);
        var published = await publisher.PublishedAsync(number, cancel);
        var entry = draft?.Read() ?? published ?? await LastFormAsync(number, cancel);
        if (entry is null || await db.DeletedEntries.AnyAsync(other => other.Number == number, cancel))
        {
            return RemovalOutcome.NotThere;
        }

        if (PageSlugs.IsRequired(published ?? entry))
        {
            return RemovalOutcome.Needed;
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
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        await publisher.RaiseContentVersionAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return RemovalOutcome.Done;
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

        var entry = EntryJson.Read(deleted.Json);
        if (await new AddressBook(db).HolderAsync(entry.Kind, entry.Slug, number, cancel) is not null)
        {
            // Another entry has taken the address meanwhile; staff may give a better one before it is public.
            entry.Slug = string.Create(CultureInfo.InvariantCulture, $"{entry.Slug}-{number}");
        }

        var draft = await new DraftStart(db, clock).FromAsync(entry, by, [by], cancel);
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

    private async Task<Entry?> LastFormAsync(int number, CancellationToken cancel) =>
        (await db.Revisions.AsNoTracking().Where(revision => revision.Number == number).OrderByDescending(revision => revision.Id).FirstOrDefaultAsync(cancel))?.Read();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
