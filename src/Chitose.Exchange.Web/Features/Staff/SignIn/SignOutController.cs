using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

public sealed class SignOutController(StaffSessions sessions, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/sign-out")]
    public async Task<IActionResult> Leave()
    {
        await sessions.EndAsync(Staff.Session);
        await HttpContext.SignOutAsync(AccountServices.Scheme);
        return Redirect(AccountServices.SignInPath);
    }
}
