using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Overview;

internal static class WithdrawnEntries
{
    /// <summary>The last version of every entry that was public, is not, and has neither a draft nor been deleted.</summary>
    public static IQueryable<Revision> Withdrawn(this ExchangeDbContext db) => db.Revisions.Where(revision =>
        !db.Revisions.Any(later => later.Number == revision.Number && later.Id > revision.Id)
        && !db.Entries.Any(entry => entry.Number == revision.Number)
        && !db.Drafts.Any(draft => draft.Number == revision.Number)
        && !db.DeletedEntries.Any(entry => entry.Number == revision.Number)
        && !db.FormerAddresses.Any(address => address.Kind == revision.Kind && address.Slug == revision.Slug && address.Target == null));
}
