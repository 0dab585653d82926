using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Deletes a page; for thirty days it can be brought back.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class DeletionController(Removal removal, RemovalPages removals, KeptPages pages, TimeProvider clock) : StaffController(clock)
{
    private const string Path = "/staff/entries/{number:int}/deletion";

    [Read(Path)]
    public Task<IActionResult> Ask(int number, CancellationToken cancel) => ShowAsync(number, new RemovalForm(), [], cancel);

    [HttpPost(Path)]
    public async Task<IActionResult> Delete(int number, RemovalForm form, CancellationToken cancel)
    {
        var words = PublicationsWords.In(Language);
        if ((form with { When = null }).Faults(Now, words) is { Count: > 0 } faults)
        {
            return await ShowAsync(number, form, faults, cancel);
        }

        if (await removal.DeleteAsync(number, Staff.Person, form.Reason!.Trim(), cancel) == RemovalOutcome.Needed)
        {
            return await ShowAsync(number, form, [new FormFault("", words.FaultNeeded)], cancel);
        }

        // What has gone already, by a double click, is as it was wanted.
        await pages.DropAsync();
        return Redirect(DeletedController.AddressAfter(DeletedController.Deleted, number));
    }

    private async Task<IActionResult> ShowAsync(int number, RemovalForm form, IReadOnlyList<FormFault> faults, CancellationToken cancel)
    {
        ModelState.Clear();
        return await removals.DeletionAsync(number, form, Language, cancel) switch
        {
            null => NotFound(),
            var page when faults.Count > 0 => Again("Removal", page with { Faults = new FormFaults(PublicationsWords.In(Language).FaultDelete, faults) }),
            var page => View("Removal", page),
        };
    }
}
