using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

[AllowAnonymous]
[Route(AccountServices.SignInPath)]
public sealed class SignInController(SignInDesk desk, StaffSessions sessions, TimeProvider clock) : StaffController(clock)
{
    [Read("")]
    public IActionResult Show(string? returnUrl) =>
        SignedInStaff.Of(User) is null
            ? View("Show", SignInPage.For(new SignInForm { ReturnUrl = returnUrl }, Language) with { HasEnded = Request.Cookies.ContainsKey(HostCookie.Staff) })
            : Redirect(ReturnAddress.Of(returnUrl));

    [HttpPost("")]
    public async Task<IActionResult> SignIn(SignInForm form, CancellationToken cancel)
    {
        var member = await desk.TryAsync(form.Email ?? "", form.Password ?? "", form.Code ?? "", cancel);
        if (member is null)
        {
            return Again(nameof(Show), SignInPage.Refused(form, Language));
        }

        await sessions.BeginAsync(member, HttpContext);
        return Redirect(ReturnAddress.Of(form.ReturnUrl));
    }
}
