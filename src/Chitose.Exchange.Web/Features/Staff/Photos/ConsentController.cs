using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>Withdraws the consent of those on a photo. Every member of staff may, at once: nobody should have to wait for it.</summary>
public sealed class ConsentController(ConsentDesk desk, KeptPages kept, TimeProvider clock) : StaffController(clock)
{
    [HttpPost(PhotosController.Address + "/{number:int}/consent-withdrawal")]
    public async Task<IActionResult> Withdraw([FromRoute] int number, CancellationToken cancel)
    {
        if (!await desk.WithdrawAsync(number, Staff.Person, PhotosWords.In(Language).ReasonWithdrawn, cancel))
        {
            return NotFound();
        }

        await kept.DropAsync();
        return Redirect(PhotoController.AddressOf(number));
    }
}
