using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>For publishers what waits for a review; for editors what has come back to them.</summary>
internal sealed class ReviewCount(ExchangeDbContext db) : IStaffCount
{
    public StaffPlace Place => StaffPlace.Reviews;

    public bool IsUrgent => true;

    public async Task<int> CountAsync(SignedInStaff staff, CancellationToken cancel) => staff.IsAtLeast(StaffRole.Publisher)
        ? await db.Drafts.CountAsync(draft => draft.State == DraftState.InReview, cancel)
        : (await db.Drafts.AsNoTracking().Where(draft => draft.State == DraftState.Editing && draft.SentBackAt != null).ToListAsync(cancel))
            .Count(draft => ReviewListing.IsOf(draft, staff));
}
