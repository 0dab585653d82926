using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
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

    private async Task<PublishOutcome> CarryOutAsync(Draft draft, PublishOrder order, CancellationToken cancel)
    {
        var (entry, refusal) = await PrepareAsync(draft, order, cancel);
        if (refusal is not null)
        {
            return refusal;
        }

        var draftEntry = draft.Read();
        var before = KeepsMeaning(draft, order) ? await publisher.PublishedAsync(draft.Number, cancel) : null;
        if (before is not null)
        {
            Composition.KeepMeaning(draftEntry, before);
        }

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

        if (before is not null && UnchangedMeaning.Of(before, entry!, revision, draft.AskedBy ?? order.By, Now) is { } unchanged)
        {
            db.Add(unchanged);
        }

        KeepRest(draft, draftEntry, entry!, revision);
        audit.Add(order.By, AuditAction.Published, AuditLog.SubjectOf(draft), string.Join(' ', order.Languages.Select(language => language.Tag)));
        await db.SaveChangesAsync(cancel);
        await publisher.RaiseContentVersionAsync(cancel);
        return new PublishOutcome.Done(revision.Id);
    }

    /// <summary>The entry as it would become public, or why it cannot.</summary>
    internal async Task<(Entry? Entry, PublishOutcome? Refusal)> PrepareAsync(Draft draft, PublishOrder order, CancellationToken cancel)
    {
        var published = await publisher.PublishedAsync(draft.Number, cancel);
        var entry = Composition.Of(draft.Read(), published, order.Languages);
        if (entry is ExchangeEvent { IsWithheld: true })
        {
            return (null, new PublishOutcome.Withheld());
        }

        if (entry.TextIn(Language.Source) is null)
        {
            return (null, new PublishOutcome.NeedsJapanese());
        }

        if (KeepsMeaning(draft, order) && published is not null)
        {
            Composition.KeepMeaning(entry, published);
        }

        if (await IsOwnWorkAsync(draft, order, cancel) && string.IsNullOrWhiteSpace(order.Approval.OwnWorkReason))
        {
            return (null, new PublishOutcome.NeedsSecondPerson());
        }

        var errors = (await new CheckDesk(db).FindAsync(entry, cancel))
            .Where(finding => finding.Severity == Severity.Error && (finding.Field.Language is null || order.Languages.Contains(finding.Field.Language)))
            .ToList();
        if (errors.Count > 0 && string.IsNullOrWhiteSpace(order.Approval.OverrideReason))
        {
            return (null, new PublishOutcome.HasErrors(errors));
        }

        if (published is not null && entry.Slug != published.Slug && PageSlugs.IsRequired(published))
        {
            return (null, new PublishOutcome.AddressFixed());
        }

        if (await new AddressBook(db).HolderAsync(entry.Kind, entry.Slug, entry.Number, cancel) is { } holder)
        {
            return (null, new PublishOutcome.AddressTaken(holder));
        }

        Composition.RememberAddress(entry, published);
        TextDays.Set(entry, published, clock.InChitose());
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

        draft.Release();
        draft.ForgetReview();
        draft.ChangesMeaning = rest.Contains(Language.Source) ? draft.ChangesMeaning : null;
        draft.BaseRevision = revision.Id;
        draft.Json = EntryJson.Write(Composition.Of(draftEntry, published, rest));
        draft.Languages = rest;
        draft.Version = Guid.CreateVersion7();
        db.Add(new DraftSave { Number = draft.Number, Version = draft.Version, Json = draft.Json, SavedBy = draft.SavedBy, SavedAt = Now, IsAutomatic = true });
    }

    /// <summary>Whether the Japanese becomes public with its author's word that its meaning is the same.</summary>
    private static bool KeepsMeaning(Draft draft, PublishOrder order) => draft.ChangesMeaning == false && order.Languages.Contains(Language.Source);

    private async Task<bool> IsOwnWorkAsync(Draft draft, PublishOrder order, CancellationToken cancel) =>
        draft.Contributors.Any(order.By.Is) && (await db.StaffSettings.AsNoTracking().SingleOrDefaultAsync(cancel))?.NeedsSecondPerson != false;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
