using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>Words that could not be saved into a draft and wait for their writer beside it.</summary>
public sealed class AsideSaves(ExchangeDbContext db)
{
    /// <summary>Those of one person, the latest first.</summary>
    public Task<List<DraftSave>> OfAsync(Person by, CancellationToken cancel) =>
        db.DraftSaves.AsNoTracking().Where(save => save.IsAside && save.SavedBy == by).OrderByDescending(save => save.Id).ToListAsync(cancel);

    /// <summary>What this person saved as a version of an entry; null if there is nothing, or it is somebody else's.</summary>
    public async Task<DraftSave?> FindAsync(int number, Guid version, Person by, CancellationToken cancel) =>
        await db.DraftSaves.AsNoTracking().SingleOrDefaultAsync(save => save.Number == number && save.Version == version && save.IsAside, cancel) is { } found && by.Is(found.SavedBy)
            ? found
            : null;

    /// <summary>The version that became the draft in their place; null if there is no draft.</summary>
    public async Task<DraftSave?> DraftedAsync(int number, CancellationToken cancel) =>
        await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Number == number, cancel) is { } draft
            ? await db.DraftSaves.AsNoTracking().SingleOrDefaultAsync(save => save.Number == number && save.Version == draft.Version, cancel)
            : null;

    /// <summary>
    /// Says that words have found their place, or are not wanted; they are kept for thirty days all the same. So have those that were
    /// saved by themselves while the same form was being written.
    /// </summary>
    public Task<int> SettleAsync(DraftSave aside, CancellationToken cancel) =>
        db.DraftSaves
            .Where(save => save.Id == aside.Id
                || (save.Number == aside.Number && save.Basis == aside.Basis && save.SavedBy == aside.SavedBy && save.IsAutomatic && save.IsAside && save.Id < aside.Id))
            .ExecuteUpdateAsync(row => row.SetProperty(save => save.IsAside, false), cancel);
}
