using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

/// <summary>A member of staff chooses a password: at first sign-in, or later on.</summary>
[Route(FirstSteps.NewPasswordPath)]
public sealed class NewPasswordController(StaffMembers members, StaffSessions sessions, IPasswordHasher<StaffMember> hasher, TimeProvider clock) : StaffController(clock)
{
    [Read("")]
    public IActionResult Show() => View("NewPassword", NewPasswordPage.For(Staff, []));

    [HttpPost("")]
    public async Task<IActionResult> Change(NewPasswordForm form)
    {
        var member = await members.FindAsync(Staff.Id) ?? throw new InvalidOperationException("A session has no account.");
        var faults = NewPasswordPage.FaultsOf(form, member, Language, password => hasher.VerifyHashedPassword(member, member.PasswordHash!, password) != PasswordVerificationResult.Failed);
        if (faults.Count > 0)
        {
            return Again("NewPassword", NewPasswordPage.For(Staff, faults));
        }

        await members.ChangePasswordAsync(member.Id, form.NewPassword!);
        await sessions.BeginAsync(member, HttpContext);
        return Redirect(ReturnAddress.Home);
    }
}
