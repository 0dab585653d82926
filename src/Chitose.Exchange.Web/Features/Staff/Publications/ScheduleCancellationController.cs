using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Takes an approval for a later hour back.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class ScheduleCancellationController(PublicationSchedule schedule, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/entries/{number:int}/schedule/cancellation")]
    public async Task<IActionResult> Cancel(int number, CancellationToken cancel) =>
        await schedule.UnscheduleAsync(number, Staff.Person, cancel)
            ? Redirect(ReviewsController.AddressAfter(ReviewListing.Unscheduled, number))
            : Redirect(ReviewsController.Address);
}
