using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Throws a draft away; what is public stays. Editors may do it to what they alone wrote.</summary>
[ForRole(StaffRole.Editor)]
public sealed class DiscardController(DraftDesk drafts, RemovalPages removals, TimeProvider clock) : StaffController(clock)
{
    private const string Path = "/staff/entries/{number:int}/discard";

    [Read(Path)]
    public Task<IActionResult> Ask(int number, CancellationToken cancel) => ShowAsync(number, null, cancel);

    [HttpPost(Path)]
    public async Task<IActionResult> Discard(int number, Guid version, CancellationToken cancel)
    {
        var words = PublicationsWords.In(Language);
        if (await drafts.OpenAsync(number, cancel) is not { Draft: { } draft } copy)
        {
            return NotFound();
        }

        if (draft.State == DraftState.Scheduled)
        {
            return await ShowAsync(number, words.FaultScheduled, cancel);
        }

        if (!Staff.IsAtLeast(StaffRole.Publisher) && draft.Contributors.Any(person => !Staff.Person.Is(person)))
        {
            return await ShowAsync(number, words.DiscardNotYours, cancel);
        }

        if (!await drafts.DiscardAsync(number, version, Staff.Person, cancel))
        {
            return await ShowAsync(number, words.FaultChanged, cancel);
        }

        return copy.Revision is null ? Redirect(ReviewsController.Address) : Redirect(ReviewsController.AddressAfter(ReviewListing.Discarded, number));
    }

    private async Task<IActionResult> ShowAsync(int number, string? fault, CancellationToken cancel)
    {
        ModelState.Clear();
        return await removals.DiscardAsync(number, Language, cancel) switch
        {
            null => NotFound(),
            var page when fault is not null => Again("Removal", page with { Faults = new FormFaults(PublicationsWords.In(Language).FaultDiscard, [new FormFault("", fault)]) }),
            var page => View("Removal", page),
        };
    }
}
