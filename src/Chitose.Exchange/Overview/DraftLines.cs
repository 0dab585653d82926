using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Overview;

/// <summary>Reads what is being worked on: every draft, without its words.</summary>
public sealed class DraftLines(ExchangeDbContext db)
{
    public Task<List<DraftLine>> ReadAsync(CancellationToken cancel) => db.Drafts.AsNoTracking()
        .Select(draft => new DraftLine
        {
            Number = draft.Number,
            Kind = draft.Kind,
            Title = draft.Title,
            Stage = draft.State,
            Languages = draft.Languages,
            IsNew = draft.BaseRevision == null,
            SavedBy = draft.SavedBy,
            SavedAt = draft.SavedAt,
            Contributors = draft.Contributors,
            Reason = draft.Reason,
            AskedBy = draft.AskedBy,
            AskedAt = draft.AskedAt,
            SentBackBy = draft.SentBackBy,
            SentBackAt = draft.SentBackAt,
            SentBackComment = draft.SentBackComment,
        })
        .ToListAsync(cancel);
}
