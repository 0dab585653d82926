using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Says that another publisher has looked at what its own writer has published.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class SecondLookController(SecondLook looks, ExchangeDbContext db, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/publications/{revision:int}/look")]
    public async Task<IActionResult> Look(int revision, CancellationToken cancel) =>
        await looks.LookAsync(revision, Staff.Person, cancel)
            ? Redirect(ReviewsController.AddressAfter(ReviewListing.Looked, await db.Revisions.Where(other => other.Id == revision).Select(other => other.Number).SingleAsync(cancel)))
            : Redirect(ReviewsController.Address);
}
