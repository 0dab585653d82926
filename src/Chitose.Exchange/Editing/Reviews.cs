using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>A draft on its way to a second person and back.</summary>
public sealed class Reviews(ExchangeDbContext db, AuditLog audit, TimeProvider clock)
{
    /// <summary>Asks a publisher to look at a draft.</summary>
    /// <param name="number">Page number of the entry.</param>
    /// <param name="version">The version that is meant.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="reason">What was changed and why.</param>
    /// <param name="changesMeaning">What the author says of a change of the Japanese; null if it has not changed.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    /// <returns>False if the draft is not as it was, or is approved already.</returns>
    public Task<bool> AskAsync(int number, Guid version, Person by, string reason, bool? changesMeaning, CancellationToken cancel) =>
        ChangeAsync(number, version, draft => draft.State != DraftState.Scheduled, draft =>
        {
            draft.State = DraftState.InReview;
            draft.Reason = reason;
            draft.ChangesMeaning = changesMeaning;
            draft.AskedBy = by;
            draft.AskedAt = Now;
            draft.SentBackBy = null;
            draft.SentBackAt = null;
            draft.SentBackComment = null;
            audit.Add(by, AuditAction.ReviewAsked, AuditLog.SubjectOf(draft), reason);
        }, cancel);

    /// <summary>Keeps what a writer says about a change before anybody is asked, so that it need not be said again in another language.</summary>
    /// <returns>False if the draft is not as it was, or is with a publisher.</returns>
    public Task<bool> NoteAsync(int number, Guid version, string? reason, bool? changesMeaning, CancellationToken cancel) =>
        ChangeAsync(number, version, draft => draft.State == DraftState.Editing, draft => (draft.Reason, draft.ChangesMeaning) = (reason, changesMeaning), cancel);

    /// <summary>Lets a writer take the request back, to go on writing.</summary>
    /// <returns>False if the draft is not as it was, or is not this person's.</returns>
    public Task<bool> TakeBackAsync(int number, Guid version, Person by, CancellationToken cancel) =>
        ChangeAsync(number, version, draft => draft.State == DraftState.InReview && (by.Is(draft.AskedBy) || draft.Contributors.Any(by.Is)), draft =>
        {
            draft.State = DraftState.Editing;
            draft.AskedBy = null;
            draft.AskedAt = null;
            audit.Add(by, AuditAction.ReviewTakenBack, AuditLog.SubjectOf(draft));
        }, cancel);

    /// <summary>Hands a draft back to its writers with a word on what to change.</summary>
    /// <returns>False if the draft is not as it was.</returns>
    public Task<bool> SendBackAsync(int number, Guid version, Person by, string comment, CancellationToken cancel) =>
        ChangeAsync(number, version, draft => draft.State == DraftState.InReview, draft =>
        {
            draft.State = DraftState.Editing;
            draft.SentBackBy = by;
            draft.SentBackAt = Now;
            draft.SentBackComment = comment;
            audit.Add(by, AuditAction.SentBack, AuditLog.SubjectOf(draft), comment);
        }, cancel);

    private async Task<bool> ChangeAsync(int number, Guid version, Func<Draft, bool> isFit, Action<Draft> change, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == number && other.Version == version, cancel);
        if (draft is null || !isFit(draft))
        {
            return false;
        }

        change(draft);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
