using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>
/// Makes a draft public: published rows, revision, former addresses, log and content version in one transaction. What is not chosen
/// stays in the draft.
/// </summary>
public sealed class Publication(ExchangeDbContext db, Publisher publisher, AuditLog audit, TimeProvider clock)
{
    /// <summary>Publishes at once.</summary>
    public async Task<PublishOutcome> PublishAsync(PublishOrder order, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(other => other.Number == order.Number, cancel);
        if (draft?.Version != order.Version)
        {
            // The same order given twice, by a double click or a retry, has been carried out already (security requirements 8.4).
            var done = await db.Revisions.Where(revision => revision.DraftVersion == order.Version).Select(revision => (int?)revision.Id).FirstOrDefaultAsync(cancel);
            return done is { } id ? new PublishOutcome.Done(id) : new PublishOutcome.Changed();
        }

        var outcome = await CarryOutAsync(draft, order, CancellationToken.None);
        if (outcome is PublishOutcome.Done)
        {
            await transaction.CommitAsync(CancellationToken.None);
        }

        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Approves a draft for a later hour. Until then it cannot change; everything is looked at again when the hour comes.</summary>
    /// <param name="order">What is to become public.</param>
    /// <param name="at">UTC; an hour that has passed is now.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public async Task<PublishOutcome> ScheduleAsync(PublishOrder order, DateTime at, CancellationToken cancel)
    {
        if (at <= Now)
        {
            return await PublishAsync(order, cancel);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == order.Number && other.Version == order.Version, cancel);
        if (draft is null)
        {
            return new PublishOutcome.Changed();
        }

        var (_, refusal) = await PrepareAsync(draft, order, cancel);
        if (refusal is not null)
        {
            return refusal;
        }

        draft.State = DraftState.Scheduled;
        draft.PublishAt = at;
        draft.PublishLanguages = order.Languages;
        draft.ApprovedBy = order.By;
        draft.Approval = order.Approval;
        audit.Add(order.By, AuditAction.Scheduled, AuditLog.SubjectOf(draft), at.ToString("u", System.Globalization.CultureInfo.InvariantCulture));
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

        Release(draft);
        audit.Add(by, AuditAction.Unscheduled, AuditLog.SubjectOf(draft));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Publishes what has been approved for an hour that has come. One that can no longer be published goes back to its writers.</summary>
    /// <returns>How many entries became public.</returns>
    public async Task<int> PublishDueAsync(CancellationToken cancel)
    {
        var now = Now;
        var due = await db.Drafts.AsNoTracking().Where(draft => draft.State == DraftState.Scheduled && draft.PublishAt <= now).OrderBy(draft => draft.PublishAt).ToListAsync(cancel);
        var published = 0;
        foreach (var draft in due)
        {
            var order = new PublishOrder
            {
                Number = draft.Number,
                Version = draft.Version,
                Languages = draft.PublishLanguages,
                By = draft.ApprovedBy ?? Person.Schedule,
                Approval = draft.Approval ?? new(),
            };
            var outcome = await PublishAsync(order, cancel);
            published += outcome is PublishOutcome.Done ? 1 : 0;
            if (outcome is not PublishOutcome.Done)
            {
                await SendBackAsync(draft.Number, outcome, cancel);
            }
        }

        return published;
    }

    private async Task<PublishOutcome> CarryOutAsync(Draft draft, PublishOrder order, CancellationToken cancel)
    {
        var (entry, refusal) = await PrepareAsync(draft, order, cancel);
        if (refusal is not null)
        {
            return refusal;
        }

        var draftEntry = draft.Read();
        var revision = await publisher.PublishAsync(entry!, PublicationNote.Of(draft, order), cancel);
        if (revision is null)
        {
            return new PublishOutcome.Unchanged();
        }

        db.Attach(draft);
        if (await IsOwnWorkAsync(draft, order, cancel) && order.Approval.OwnWorkReason is { } reason)
        {
            db.Add(new SelfPublication { RevisionId = revision.Id, Number = draft.Number, By = order.By, At = Now, Reason = reason });
        }

        KeepRest(draft, draftEntry, entry!, revision);
        audit.Add(order.By, AuditAction.Published, AuditLog.SubjectOf(draft), string.Join(' ', order.Languages.Select(language => language.Tag)));
        await db.SaveChangesAsync(cancel);
        await publisher.RaiseContentVersionAsync(cancel);
        return new PublishOutcome.Done(revision.Id);
    }

    /// <summary>The entry as it would become public, or why it cannot.</summary>
    private async Task<(Entry? Entry, PublishOutcome? Refusal)> PrepareAsync(Draft draft, PublishOrder order, CancellationToken cancel)
    {
        var published = await publisher.PublishedAsync(draft.Number, cancel);
        var entry = Composition.Of(draft.Read(), published, order.Languages);
        if (entry.TextIn(Language.Source) is null)
        {
            return (null, new PublishOutcome.NeedsJapanese());
        }

        if (draft.ChangesMeaning == false && published is not null)
        {
            Composition.KeepMeaning(entry, published);
        }

        if (await IsOwnWorkAsync(draft, order, cancel) && string.IsNullOrWhiteSpace(order.Approval.OwnWorkReason))
        {
            return (null, new PublishOutcome.NeedsSecondPerson());
        }

        var errors = EntryChecks.Of(entry)
            .Where(finding => finding.Severity == Severity.Error && (finding.Field.Language is null || order.Languages.Contains(finding.Field.Language)))
            .ToList();
        if (errors.Count > 0 && string.IsNullOrWhiteSpace(order.Approval.OverrideReason))
        {
            return (null, new PublishOutcome.HasErrors(errors));
        }

        if (await new AddressBook(db).HolderAsync(entry.Kind, entry.Slug, entry.Number, cancel) is { } holder)
        {
            return (null, new PublishOutcome.AddressTaken(holder));
        }

        Composition.RememberAddress(entry, published);
        Composition.Date(entry, published, clock.InChitose());
        return (entry, null);
    }

    /// <summary>Keeps in the draft what has not become public; a draft with nothing left is done.</summary>
    private void KeepRest(Draft draft, Entry draftEntry, Entry published, Revision revision)
    {
        draftEntry.FormerSlugs = published.FormerSlugs;
        var rest = EntryComparison.Between(published, draftEntry).Languages;
        if (rest.Count == 0)
        {
            db.Remove(draft);
            return;
        }

        foreach (var text in published.Texts.Where(text => !rest.Contains(text.Language)))
        {
            draftEntry.Put(text);
        }

        Release(draft);
        draft.BaseRevision = revision.Id;
        draft.Json = EntryJson.Write(draftEntry);
        draft.Languages = rest;
        draft.Version = Guid.CreateVersion7();
        db.Add(new DraftSave { Number = draft.Number, Version = draft.Version, Json = draft.Json, SavedBy = draft.SavedBy, SavedAt = Now, IsAutomatic = true });
    }

    private async Task SendBackAsync(int number, PublishOutcome outcome, CancellationToken cancel)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == number && other.State == DraftState.Scheduled, cancel);
        if (draft is null)
        {
            return;
        }

        Release(draft);
        draft.SentBackBy = Person.Schedule;
        draft.SentBackAt = Now;
        draft.SentBackComment = outcome.GetType().Name;
        audit.Add(Person.Schedule, AuditAction.SentBack, AuditLog.SubjectOf(draft), outcome.GetType().Name);
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    private static void Release(Draft draft)
    {
        draft.State = DraftState.Editing;
        draft.PublishAt = null;
        draft.PublishLanguages = [];
        draft.ApprovedBy = null;
        draft.Approval = null;
    }

    private async Task<bool> IsOwnWorkAsync(Draft draft, PublishOrder order, CancellationToken cancel) =>
        draft.Contributors.Any(order.By.Is) && (await db.StaffSettings.AsNoTracking().SingleOrDefaultAsync(cancel))?.NeedsSecondPerson != false;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
