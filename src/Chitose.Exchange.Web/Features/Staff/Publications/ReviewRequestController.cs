using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Asks for a review of a draft as it stands, and takes the request back.</summary>
[ForRole(StaffRole.Editor)]
public sealed class ReviewRequestController(Editing.Reviews reviews, PublicationFaults faults, ReviewDesk desk, TimeProvider clock) : DecisionController(desk, clock)
{
    private const string Path = "/staff/entries/{number:int}/review-request";

    [HttpPost(Path)]
    public async Task<IActionResult> Ask(int number, Guid version, string? reason, bool? changesMeaning, CancellationToken cancel)
    {
        var words = ReviewsWords.In(Language);
        var form = new DecisionForm { Version = version, Comment = reason };
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > Draft.ReasonMaxLength)
        {
            return await AgainAsync(number, form, new FormFaults(words.FaultAskHeading, [new FormFault("", words.FaultReason)]), cancel);
        }

        return await reviews.AskAsync(number, version, Staff.Person, reason.Trim(), changesMeaning, cancel)
            ? Redirect(ReviewsController.AddressAfter(ReviewListing.Asked, number))
            : await ChangedAsync(number, form, await faults.OfChangeAsync(number, version, words.FaultAskHeading, Language, cancel), cancel);
    }

    [HttpPost(Path + "/taking-back")]
    public async Task<IActionResult> TakeBack(int number, Guid version, CancellationToken cancel) =>
        await reviews.TakeBackAsync(number, version, Staff.Person, cancel)
            ? Redirect(ReviewsController.AddressAfter(ReviewListing.TakenBack, number))
            : await ChangedAsync(number, new DecisionForm(), await faults.OfChangeAsync(number, version, ReviewsWords.In(Language).FaultTakeBackHeading, Language, cancel), cancel);
}
