using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>For those who have lost their password or their phone.</summary>
[ForRole(StaffRole.Admin)]
public sealed class SignInResetController(StaffMembers members, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/accounts/{id}/reset")]
    public async Task<IActionResult> Reset(string id) =>
        await members.FindAsync(id) is not { } member
            ? NotFound()
            : View("OneTimePassword", OneTimePasswordPage.Reset(member.Name, await members.ResetAsync(id, Staff.Person), Language));
}
