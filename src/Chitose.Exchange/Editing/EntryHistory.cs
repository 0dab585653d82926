using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>What an entry has been: every published version for ever, and for thirty days every draft that was saved.</summary>
public sealed class EntryHistory(ExchangeDbContext db)
{
    private const int MostSaves = 50;

    /// <summary>Saves while typing stand for one as long as the same person goes on typing.</summary>
    private static readonly TimeSpan OneSitting = TimeSpan.FromMinutes(30);

    /// <summary>The published versions, the newest first.</summary>
    public Task<List<HistoryLine>> EditionsAsync(int number, CancellationToken cancel) => db.Revisions.AsNoTracking()
        .Where(revision => revision.Number == number)
        .OrderByDescending(revision => revision.Edition)
        .Select(revision => new HistoryLine
        {
            Edition = revision.Edition,
            At = revision.PublishedAt,
            PublishedBy = revision.PublishedBy,
            WrittenBy = revision.WrittenBy,
            Reason = revision.Reason,
            Languages = revision.Languages,
            Approval = revision.Approval,
        })
        .ToListAsync(cancel);

    /// <summary>Drafts as they were saved, the newest first; of those saved while typing the last of each sitting. Without their content.</summary>
    public async Task<IReadOnlyList<DraftSave>> SavesAsync(int number, CancellationToken cancel)
    {
        var all = await db.DraftSaves.AsNoTracking()
            .Where(save => save.Number == number)
            .OrderByDescending(save => save.Id)
            .Select(save => new DraftSave
            {
                Id = save.Id,
                Number = save.Number,
                Version = save.Version,
                Json = "",
                SavedBy = save.SavedBy,
                SavedAt = save.SavedAt,
                IsAutomatic = save.IsAutomatic,
                IsAside = save.IsAside,
            })
            .ToListAsync(cancel);
        var shown = new List<DraftSave>();
        foreach (var save in all)
        {
            var isOfLaterSitting = save is { IsAutomatic: true, IsAside: false } && shown.LastOrDefault() is { } later && later.SavedBy.Is(save.SavedBy) && later.SavedAt - save.SavedAt < OneSitting;
            if (!isOfLaterSitting)
            {
                shown.Add(save);
            }
        }

        return [.. shown.Take(MostSaves)];
    }

    /// <summary>A version by its key; null if there is none such of this entry, or no longer.</summary>
    public async Task<HistoryVersion?> FindAsync(int number, string? key, CancellationToken cancel)
    {
        switch (HistoryVersion.Read(key))
        {
            case ({ } edition, _):
                var revision = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(other => other.Number == number && other.Edition == edition, cancel);
                return revision is null ? null : new HistoryVersion(key!, edition, revision.PublishedAt, revision.PublishedBy, revision.Read());
            case (_, { } id):
                var save = await db.DraftSaves.AsNoTracking().SingleOrDefaultAsync(other => other.Number == number && other.Id == id, cancel);
                return save is null ? null : new HistoryVersion(key!, null, save.SavedAt, save.SavedBy, EntryJson.Read(save.Json));
            default:
                return null;
        }
    }
}
