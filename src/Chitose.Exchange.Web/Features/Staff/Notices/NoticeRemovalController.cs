using Chitose.Exchange.Editing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

/// <summary>Takes the emergency notice down.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class NoticeRemovalController(NoticeDesk desk, KeptPages pages, TimeProvider clock) : StaffController(clock)
{
    [HttpPost(NoticesController.Address + "/removal")]
    public async Task<IActionResult> TakeDown(string? basis, CancellationToken cancel)
    {
        // Whoever wants a notice gone wants it gone, whatever a colleague has just changed in its words.
        if (await desk.CurrentAsync(cancel) is { IsUp: true } current && basis is not null && await desk.TakeDownAsync(current.Version, Staff.Person, cancel))
        {
            await pages.DropAsync();
        }

        return Redirect($"{NoticesController.Address}?done=down");
    }
}
