using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Takes a page from the public, at once or at a chosen hour.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class WithdrawalController(Withdrawal withdrawal, RemovalPages removals, KeptPages pages, TimeProvider clock) : StaffController(clock)
{
    private const string Path = "/staff/entries/{number:int}/withdrawal";

    [Read(Path)]
    public Task<IActionResult> Ask(int number, CancellationToken cancel) => ShowAsync(number, new RemovalForm { When = RemovalForm.AtOnce }, [], cancel);

    [HttpPost(Path)]
    public async Task<IActionResult> Withdraw(int number, RemovalForm form, CancellationToken cancel)
    {
        var words = PublicationsWords.In(Language);
        if (form.Faults(Now, words) is { Count: > 0 } faults)
        {
            return await ShowAsync(number, form, faults, cancel);
        }

        var reason = form.Reason!.Trim();
        var outcome = form is { IsForLater: true, At: { } at }
            ? await withdrawal.PlanAsync(number, at, Staff.Person, reason, cancel)
            : await withdrawal.WithdrawAsync(number, Staff.Person, reason, cancel);
        if (outcome == RemovalOutcome.Needed)
        {
            return await ShowAsync(number, form, [new FormFault("", words.FaultNeeded)], cancel);
        }

        // What has gone already, by a double click, is as it was wanted.
        await pages.DropAsync();
        return Redirect(ReviewsController.AddressAfter(form.IsForLater ? ReviewListing.Planned : ReviewListing.Withdrawn, number));
    }

    [HttpPost(Path + "/cancellation")]
    public async Task<IActionResult> Cancel(int number, CancellationToken cancel) =>
        await withdrawal.UnplanAsync(number, Staff.Person, cancel)
            ? Redirect(ReviewsController.AddressAfter(ReviewListing.Unplanned, number))
            : Redirect(ReviewsController.Address);

    private async Task<IActionResult> ShowAsync(int number, RemovalForm form, IReadOnlyList<FormFault> faults, CancellationToken cancel)
    {
        ModelState.Clear();
        return await removals.WithdrawalAsync(number, form, Language, cancel) switch
        {
            null => NotFound(),
            var page when faults.Count > 0 => Again("Removal", page with { Faults = new FormFaults(PublicationsWords.In(Language).FaultWithdraw, faults) }),
            var page => View("Removal", page),
        };
    }
}
