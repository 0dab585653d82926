using Chitose.Exchange.Editing;
using Chitose.Exchange.Site;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

/// <summary>Throws away a notice that was prepared and never put up.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class NoticeDiscardController(NoticeDesk desk, TimeProvider clock) : StaffController(clock)
{
    [HttpPost(NoticesController.Address + "/discard")]
    public async Task<IActionResult> Discard(string? basis, CancellationToken cancel)
    {
        var isGone = Guid.TryParse(basis, out var seen) && await desk.DiscardAsync(seen, Staff.Person, cancel);
        return Redirect($"{NoticesController.Address}?done={(isGone ? "discarded" : "kept")}");
    }
}
