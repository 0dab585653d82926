using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Photos;

/// <summary>Where those who are on a photo take back their word. It leaves the public pages at once, without review.</summary>
public sealed class ConsentDesk(ExchangeDbContext db, Publisher publisher, AuditLog audit, TimeProvider clock)
{
    /// <summary>Notes on the photo, in public and in its draft, that its consent has been withdrawn.</summary>
    /// <returns>False if there is no consent, or none that still holds.</returns>
    public async Task<bool> WithdrawAsync(int number, Person by, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var isPublic = await WithdrawPublishedAsync(number, by, reason, cancel);
        if (!await WithdrawDraftAsync(number, by, cancel) && !isPublic)
        {
            return false;
        }

        var subject = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Number == number, cancel) is { } draft
            ? AuditLog.SubjectOf(draft)
            : AuditLog.SubjectOf(Entries.EntryKind.Photo, number, (await publisher.PublishedAsync(number, cancel))?.Slug ?? "");
        audit.Add(by, AuditAction.ConsentWithdrawn, subject, reason);
        await db.SaveChangesAsync(CancellationToken.None);
        await publisher.RaiseContentVersionAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    private async Task<bool> WithdrawPublishedAsync(int number, Person by, string reason, CancellationToken cancel)
    {
        if (await publisher.PublishedAsync(number, cancel) is not Photo photo || !Withdraw(photo))
        {
            return false;
        }

        if (await publisher.PublishAsync(photo, new PublicationNote { By = by, Reason = reason }, cancel) is { } revision)
        {
            await new DraftRebase(db, clock).FollowAsync([revision], cancel);
        }

        return true;
    }

    private async Task<bool> WithdrawDraftAsync(int number, Person by, CancellationToken cancel)
    {
        if (await db.Drafts.SingleOrDefaultAsync(other => other.Number == number, cancel) is not { } draft || draft.Read() is not Photo photo || !Withdraw(photo))
        {
            return false;
        }

        var save = new DraftSave
        {
            Number = number,
            Version = Guid.CreateVersion7(),
            Basis = DraftBasis.Of(draft).ToString(),
            Json = EntryJson.Write(photo),
            SavedBy = by,
            SavedAt = clock.GetUtcNow().UtcDateTime,
            IsAutomatic = true,
        };
        db.Add(save);
        draft.Json = save.Json;
        draft.Version = save.Version;
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private bool Withdraw(Photo photo)
    {
        if (photo.Consent is not { Withdrawn: null } consent)
        {
            return false;
        }

        photo.Consent = consent with { Withdrawn = clock.InChitose() };
        return true;
    }
}
