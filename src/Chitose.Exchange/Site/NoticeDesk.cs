using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Site;

/// <summary>Where the emergency notice is written, put up and taken down, each in one transaction with its line in the log.</summary>
public sealed class NoticeDesk(ExchangeDbContext db, Publisher publisher, AuditLog audit, TimeProvider clock)
{
    /// <summary>The notice that is up, will be, or is being prepared; null if there is none.</summary>
    public async Task<EmergencyNotice?> CurrentAsync(CancellationToken cancel)
    {
        var latest = await db.Notices.OrderByDescending(notice => notice.Id).FirstOrDefaultAsync(cancel);
        return latest is { TakenDownAt: null } && (!latest.IsUp || latest.Content.PhaseAt(Now) != NoticePhase.Over) ? latest : null;
    }

    /// <summary>The last notice that readers have seen and see no more; null if there was none.</summary>
    public async Task<EmergencyNotice?> PreviousAsync(CancellationToken cancel)
    {
        var current = await CurrentAsync(cancel);
        return await db.Notices.AsNoTracking()
            .Where(notice => notice.PutUpAt != null && notice.Id != (current == null ? 0 : current.Id))
            .OrderByDescending(notice => notice.Id)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Saves a notice; where it is up already, readers see the change at once.</summary>
    /// <param name="content">The whole notice.</param>
    /// <param name="seen">Version of the current notice as the writer saw it; null if there was none.</param>
    /// <param name="putsUp">Whether readers are to see it.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    /// <returns>False if somebody else has changed it meanwhile; then nothing is saved.</returns>
    public async Task<bool> SaveAsync(NoticeContent content, Guid? seen, bool putsUp, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var notice = await CurrentAsync(cancel);
        if (notice?.Version != seen)
        {
            return false;
        }

        if (notice is null)
        {
            notice = new EmergencyNotice { Content = content, Version = default, SavedBy = by, SavedAt = Now };
            db.Add(notice);
        }

        var wasUp = notice.IsUp;
        notice.Content = content;
        notice.Version = Guid.CreateVersion7();
        notice.SavedBy = by;
        notice.SavedAt = Now;
        if (putsUp && !wasUp)
        {
            notice.PutUpBy = by;
            notice.PutUpAt = Now;
        }

        audit.Add(by, wasUp ? AuditAction.NoticeChanged : putsUp ? AuditAction.NoticePutUp : AuditAction.NoticeSaved, Subject, content.What.In(Languages.Language.Source).Text);
        await CommitAsync(transaction, isPublic: notice.IsUp);
        return true;
    }

    /// <summary>Takes the notice from all pages.</summary>
    /// <returns>False if that version is not up.</returns>
    public async Task<bool> TakeDownAsync(Guid seen, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await CurrentAsync(cancel) is not { IsUp: true } notice || notice.Version != seen)
        {
            return false;
        }

        notice.TakenDownBy = by;
        notice.TakenDownAt = Now;
        notice.Version = Guid.CreateVersion7();
        audit.Add(by, AuditAction.NoticeTakenDown, Subject, notice.Content.What.In(Languages.Language.Source).Text);
        await CommitAsync(transaction, isPublic: true);
        return true;
    }

    /// <summary>Throws a notice away that was only being prepared.</summary>
    /// <returns>False if it is up, or somebody has changed it meanwhile; then it stays.</returns>
    public async Task<bool> DiscardAsync(Guid? seen, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await CurrentAsync(cancel) is not { IsUp: false } notice || notice.Version != seen)
        {
            return false;
        }

        db.Remove(notice);
        audit.Add(by, AuditAction.NoticeDiscarded, Subject, notice.Content.What.In(Languages.Language.Source).Text);
        await CommitAsync(transaction, isPublic: false);
        return true;
    }

    private const string Subject = "notice";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task CommitAsync(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, bool isPublic)
    {
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        if (isPublic)
        {
            await publisher.RaiseContentVersionAsync(CancellationToken.None);
        }

        await transaction.CommitAsync(CancellationToken.None);
    }
}
