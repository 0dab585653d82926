using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>Takes entries from the public for a while, at once or at a later hour. What was public becomes a draft.</summary>
public sealed class Withdrawal(ExchangeDbContext db, Publisher publisher, AuditLog audit, TimeProvider clock)
{
    /// <summary>Readers no longer find the page (404); staff keep it as a draft.</summary>
    public async Task<RemovalOutcome> WithdrawAsync(int number, Person by, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await publisher.PublishedAsync(number, cancel) is not { } entry)
        {
            return RemovalOutcome.NotThere;
        }

        if (PageSlugs.IsRequired(entry))
        {
            return RemovalOutcome.Needed;
        }

        await publisher.WithdrawAsync(entry.Kind, entry.Slug, CancellationToken.None);
        await KeepAsDraftAsync(entry, by, CancellationToken.None);
        await db.PlannedWithdrawals.Where(planned => planned.Number == number).ExecuteDeleteAsync(CancellationToken.None);
        audit.Add(by, AuditAction.Withdrawn, AuditLog.SubjectOf(entry.Kind, number, entry.Slug), reason);
        await db.SaveChangesAsync(CancellationToken.None);
        await publisher.RaiseContentVersionAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return RemovalOutcome.Done;
    }

    /// <summary>Plans a withdrawal for a later hour, or moves it.</summary>
    /// <param name="number">Page number of the entry.</param>
    /// <param name="at">UTC.</param>
    /// <param name="by">Who plans it.</param>
    /// <param name="reason">Why, for the log.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public async Task<RemovalOutcome> PlanAsync(int number, DateTime at, Person by, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await publisher.PublishedAsync(number, cancel) is not { } entry)
        {
            return RemovalOutcome.NotThere;
        }

        if (PageSlugs.IsRequired(entry))
        {
            return RemovalOutcome.Needed;
        }

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

        audit.Add(by, AuditAction.WithdrawalPlanned, AuditLog.SubjectOf(entry.Kind, number, entry.Slug), reason);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return RemovalOutcome.Done;
    }

    /// <summary>Gives a planned withdrawal up; the page stays public.</summary>
    /// <returns>False if none was planned.</returns>
    public async Task<bool> UnplanAsync(int number, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.PlannedWithdrawals.SingleOrDefaultAsync(planned => planned.Number == number, cancel) is not { } planned
            || await publisher.PublishedAsync(number, cancel) is not { } entry)
        {
            return false;
        }

        db.Remove(planned);
        audit.Add(by, AuditAction.WithdrawalUnplanned, AuditLog.SubjectOf(entry.Kind, number, entry.Slug));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Page numbers of what is to be withdrawn at an hour that has come.</summary>
    public async Task<IReadOnlyList<int>> DueAsync(CancellationToken cancel)
    {
        var now = Now;
        return await db.PlannedWithdrawals.Where(planned => planned.At <= now).OrderBy(planned => planned.At).Select(planned => planned.Number).ToListAsync(cancel);
    }

    /// <summary>Withdraws one entry whose hour has come.</summary>
    /// <returns>False if there was nothing to withdraw.</returns>
    public async Task<bool> WithdrawDueAsync(int number, CancellationToken cancel)
    {
        var now = Now;
        if (await db.PlannedWithdrawals.AsNoTracking().SingleOrDefaultAsync(planned => planned.Number == number && planned.At <= now, cancel) is not { } planned)
        {
            return false;
        }

        if (await WithdrawAsync(number, planned.By, planned.Reason, cancel) == RemovalOutcome.Done)
        {
            return true;
        }

        // It has left the public in another way.
        await db.PlannedWithdrawals.Where(other => other.Number == number && other.At <= now).ExecuteDeleteAsync(cancel);
        return false;
    }

    /// <summary>What was public can be written in and published again. Nobody wrote in it yet, so anyone who may publish may do it.</summary>
    private async Task KeepAsDraftAsync(Entry entry, Person by, CancellationToken cancel)
    {
        if (await db.Drafts.SingleOrDefaultAsync(draft => draft.Number == entry.Number, cancel) is { } draft)
        {
            draft.Languages = DraftExtent.Of(draft.Read(), null);
            if (draft.State == DraftState.Scheduled)
            {
                // What has been taken away must not come back by itself.
                draft.Release();
                audit.Add(by, AuditAction.Unscheduled, AuditLog.SubjectOf(draft));
            }
        }
        else if (await new AddressBook(db).HolderAsync(entry.Kind, entry.Slug, entry.Number, cancel) is null)
        {
            await new DraftStart(db, clock).FromAsync(entry, by, [], cancel);
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
