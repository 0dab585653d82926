using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Hands a draft back to its writers, with a word on what to change.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class SendingBackController(Editing.Reviews reviews, PublicationFaults faults, ReviewDesk desk, TimeProvider clock) : DecisionController(desk, clock)
{
    [HttpPost("/staff/entries/{number:int}/sending-back")]
    public async Task<IActionResult> SendBack(int number, DecisionForm form, CancellationToken cancel)
    {
        var words = ReviewsWords.In(Language);
        List<FormFault> faulty = form.Approval.Comment is null ? [new FormFault("comment", words.FaultComment)] : [.. PublicationFaults.TooLong("comment", form.Comment, words)];
        if (faulty.Count > 0)
        {
            return await AgainAsync(number, form, new FormFaults(words.FaultBackHeading, faulty) { Kept = words.FaultKept }, cancel);
        }

        return await reviews.SendBackAsync(number, form.Version, Staff.Person, form.Approval.Comment!, cancel)
            ? Redirect(ReviewsController.AddressAfter(ReviewListing.Back, number))
            : await ChangedAsync(number, form, await faults.OfChangeAsync(number, form.Version, words.FaultBackHeading, Language, cancel), cancel);
    }
}
