using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>
/// Brings open drafts up to what has been published past them, so that publishing a draft later does not undo it. Where both changed
/// the same, the draft's words stay, and the review shows the difference.
/// </summary>
public sealed class DraftRebase(ExchangeDbContext db, TimeProvider clock)
{
    /// <summary>Called within the transaction that published.</summary>
    public async Task FollowAsync(IReadOnlyCollection<Revision> revisions, CancellationToken cancel)
    {
        foreach (var revision in revisions)
        {
            var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == revision.Number, cancel);
            if (draft is not { BaseRevision: { } start } || start == revision.Id)
            {
                continue;
            }

            var basis = await db.Revisions.AsNoTracking().SingleAsync(other => other.Id == start, cancel);
            var published = revision.Read();
            var merged = EntryMerge.Of(basis.Read(), draft.Read(), published).Merged;
            draft.Json = EntryJson.Write(merged);
            draft.Languages = DraftExtent.Of(merged, published);
            var save = new DraftSave
            {
                Number = draft.Number,
                Version = Guid.CreateVersion7(),
                Basis = DraftBasis.Of(draft).ToString(),
                Json = draft.Json,
                SavedBy = revision.PublishedBy,
                SavedAt = clock.GetUtcNow().UtcDateTime,
                IsAutomatic = true,
            };
            db.Add(save);
            draft.BaseRevision = revision.Id;
            draft.Version = save.Version;
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
