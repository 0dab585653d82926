using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>Publications that are approved and wait for their hour.</summary>
public sealed class PublicationSchedule(ExchangeDbContext db, Publication publication, AuditLog audit, TimeProvider clock)
{
    /// <summary>Approves a draft for a later hour. Until then it cannot change; everything is looked at again when the hour comes.</summary>
    /// <param name="order">What is to become public.</param>
    /// <param name="at">UTC; an hour that has passed is now.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public async Task<PublishOutcome> ScheduleAsync(PublishOrder order, DateTime at, CancellationToken cancel)
    {
        if (at <= Now)
        {
            return await publication.PublishAsync(order, cancel);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == order.Number && other.Version == order.Version, cancel);
        if (draft is null)
        {
            return new PublishOutcome.Changed();
        }

        if (draft.State == DraftState.Scheduled && draft.PublishAt == at && draft.PublishLanguages.SequenceEqual(order.Languages))
        {
            // The same order given twice.
            return new PublishOutcome.Awaiting(at);
        }

        var (_, refusal) = await publication.PrepareAsync(draft, order, cancel);
        if (refusal is not null)
        {
            return refusal;
        }

        draft.State = DraftState.Scheduled;
        draft.PublishAt = at;
        draft.PublishLanguages = order.Languages;
        draft.ApprovedBy = order.By;
        draft.Approval = order.Approval;
        audit.Add(order.By, AuditAction.Scheduled, AuditLog.SubjectOf(draft), at.ToString("u", CultureInfo.InvariantCulture));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return new PublishOutcome.Awaiting(at);
    }

    /// <summary>Takes back an approval for a later hour; the draft can be written in again.</summary>
    /// <returns>False if it was not waiting.</returns>
    public async Task<bool> UnscheduleAsync(int number, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == number && other.State == DraftState.Scheduled, cancel);
        if (draft is null)
        {
            return false;
        }

        draft.Release();
        audit.Add(by, AuditAction.Unscheduled, AuditLog.SubjectOf(draft));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Page numbers of what has been approved for an hour that has come, the earliest first.</summary>
    public async Task<IReadOnlyList<int>> DueAsync(CancellationToken cancel)
    {
        var now = Now;
        return await Due(now).OrderBy(draft => draft.PublishAt).Select(draft => draft.Number).ToListAsync(cancel);
    }

    /// <summary>Publishes one draft whose hour has come. If it can no longer be published, it goes back to its writers.</summary>
    /// <returns>Null if it does not wait for this hour any more.</returns>
    public async Task<PublishOutcome?> PublishDueAsync(int number, CancellationToken cancel)
    {
        var now = Now;
        if (await Due(now).AsNoTracking().SingleOrDefaultAsync(draft => draft.Number == number, cancel) is not { } draft)
        {
            return null;
        }

        var outcome = await publication.PublishAsync(
            new PublishOrder
            {
                Number = number,
                Version = draft.Version,
                Languages = draft.PublishLanguages,
                By = draft.ApprovedBy ?? Person.Schedule,
                Approval = draft.Approval ?? new(),
            },
            cancel);
        if (outcome is not (PublishOutcome.Done or PublishOutcome.Changed))
        {
            await SendBackAsync(draft, outcome, cancel);
        }

        return outcome;
    }

    private IQueryable<Draft> Due(DateTime now) => db.Drafts.Where(draft => draft.State == DraftState.Scheduled && draft.PublishAt <= now);

    /// <summary>The comment names the outcome; staff read it in their own words.</summary>
    private async Task SendBackAsync(Draft due, PublishOutcome outcome, CancellationToken cancel)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == due.Number && other.Version == due.Version && other.State == DraftState.Scheduled, cancel);
        if (draft is null)
        {
            return;
        }

        draft.Release();
        draft.SentBackBy = Person.Schedule;
        draft.SentBackAt = Now;
        draft.SentBackComment = outcome.GetType().Name;
        audit.Add(Person.Schedule, AuditAction.SentBack, AuditLog.SubjectOf(draft), outcome.GetType().Name);
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
