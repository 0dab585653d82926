using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>Another publisher's look at work that its own writer has published.</summary>
public sealed class SecondLook(ExchangeDbContext db, AuditLog audit, TimeProvider clock)
{
    /// <summary>What nobody but its writer has looked at yet, the earliest first.</summary>
    public Task<List<SelfPublication>> AwaitingAsync(CancellationToken cancel) =>
        db.SelfPublications.AsNoTracking().Where(publication => publication.LookedAtBy == null).OrderBy(publication => publication.RevisionId).ToListAsync(cancel);

    /// <summary>Says that somebody else has looked at a publication.</summary>
    /// <returns>False if it needs no look, or needs one by another person.</returns>
    public async Task<bool> LookAsync(int revisionId, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var publication = await db.SelfPublications.SingleOrDefaultAsync(other => other.RevisionId == revisionId && other.LookedAtBy == null, cancel);
        if (publication is null || by.Is(publication.By))
        {
            return false;
        }

        var revision = await db.Revisions.AsNoTracking().SingleAsync(other => other.Id == revisionId, cancel);
        publication.LookedAtBy = by;
        publication.LookedAt = clock.GetUtcNow().UtcDateTime;
        audit.Add(by, AuditAction.LookedAt, AuditLog.SubjectOf(revision.Kind, revision.Number, revision.Slug));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }
}
