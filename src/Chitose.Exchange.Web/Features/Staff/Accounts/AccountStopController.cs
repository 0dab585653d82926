using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>When a colleague leaves, or comes back.</summary>
[ForRole(StaffRole.Admin)]
public sealed class AccountStopController(StaffMembers members, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/accounts/{id}/stop")]
    public async Task<IActionResult> Stop(string id) =>
        await members.FindAsync(id) is null ? NotFound() : this.ToAccount(id, await members.StopAsync(id, Staff.Person), AccountChange.Stop);

    [HttpPost("/staff/accounts/{id}/resume")]
    public async Task<IActionResult> Resume(string id) =>
        await members.FindAsync(id) is null ? NotFound() : this.ToAccount(id, await members.ResumeAsync(id, Staff.Person), AccountChange.Resume);
}
