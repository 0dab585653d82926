using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Makes a draft public, at once or at a chosen hour.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class PublicationController(
    Publication publication, PublicationSchedule schedule, PublicationFaults faults, KeptPages pages, ReviewDesk desk, TimeProvider clock) : DecisionController(desk, clock)
{
    [HttpPost("/staff/entries/{number:int}/publication")]
    public async Task<IActionResult> Publish(int number, DecisionForm form, CancellationToken cancel)
    {
        if (faults.Of(form, Now, Language) is { } faulty)
        {
            return await AgainAsync(number, form, faulty, cancel);
        }

        var order = new PublishOrder { Number = number, Version = form.Version, Languages = form.Chosen, By = Staff.Person, Approval = form.Approval };
        var outcome = form is { IsForLater: true, At: { } at } ? await schedule.ScheduleAsync(order, at, cancel) : await publication.PublishAsync(order, cancel);
        switch (outcome)
        {
            case PublishOutcome.Done:
                await pages.DropAsync();
                return Redirect(ReviewsController.AddressAfter(ReviewListing.Published, number));
            case PublishOutcome.Awaiting:
                return Redirect(ReviewsController.AddressAfter(ReviewListing.Scheduled, number));
            case PublishOutcome.Changed:
                return await ChangedAsync(number, form, await faults.OfChangeAsync(number, form.Version, ReviewsWords.In(Language).FaultHeading, Language, cancel), cancel);
            default:
                return await AgainAsync(number, form, PublicationFaults.Of(outcome, form, Language), cancel);
        }
    }
}
