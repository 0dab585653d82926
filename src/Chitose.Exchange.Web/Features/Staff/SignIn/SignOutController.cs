using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

public sealed class SignOutController(StaffSessions sessions, AccountLog log, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/sign-out")]
    public async Task<IActionResult> Leave()
    {
        await sessions.EndAsync(Staff.Session);
        await log.WriteAsync(Staff.Person, AccountAction.SignedOut, Staff.Email, CancellationToken.None);
        await HttpContext.SignOutAsync(AccountServices.Scheme);
        return Redirect(AccountServices.SignInPath);
    }
}
