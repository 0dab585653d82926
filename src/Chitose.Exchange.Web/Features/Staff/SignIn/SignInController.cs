using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Features.Staff.SendAgain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

[AllowAnonymous]
[Route(AccountServices.SignInPath)]
public sealed class SignInController(SignInDesk desk, StaffSessions sessions, IDataProtectionProvider protection, TimeProvider clock) : StaffController(clock)
{
    public const int MostBytes = 2 * 1024 * 1024;

    [Read("")]
    public async Task<IActionResult> Show(string? returnUrl, CancellationToken cancel)
    {
        if (SignedInStaff.Of(User) is not null)
        {
            return Redirect(ReturnAddress.Of(returnUrl));
        }

        var form = new SignInForm { ReturnUrl = returnUrl };
        if (HttpContext.Features.Get<RefusedForm>() is { Refusal: FormRefusal.SignedOut } refused)
        {
            if (await refused.ReadAsync(Request, cancel) is not { } sent)
            {
                return BadRequest();
            }

            Response.StatusCode = StatusCodes.Status401Unauthorized;
            form = new SignInForm { ReturnUrl = ReturnAddress.OfPageBefore(Request), Kept = sent.Fields.Count > 0 ? sent.Sealed(protection) : null };
        }

        return View("Show", SignInPage.For(form, Language) with { HasEnded = Request.Cookies.ContainsKey(HostCookie.Staff) });
    }

    /// <summary>The form may carry another one, which is longer when sealed.</summary>
    [HttpPost("")]
    [RequestSizeLimit(MostBytes)]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<IActionResult> SignIn(SignInForm form, CancellationToken cancel)
    {
        var member = await desk.TryAsync(form.Email ?? "", form.Password ?? "", form.Code ?? "", cancel);
        if (member is null)
        {
            return Again(nameof(Show), SignInPage.Refused(form, Language));
        }

        await sessions.BeginAsync(member, HttpContext);
        return SentForm.Open(form.Kept, protection) is { } sent && member.FirstStep == FirstStep.None
            ? View("/Features/Staff/SendAgain/Show.cshtml", SendAgainPage.For(FormRefusal.SignedOut, sent, Language))
            : Redirect(ReturnAddress.Of(form.ReturnUrl));
    }
}
