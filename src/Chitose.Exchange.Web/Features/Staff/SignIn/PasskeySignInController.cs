using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Features.Staff.SendAgain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

[AllowAnonymous]
[Route(AccountServices.SignInPath + "/passkey")]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class PasskeySignInController(Passkeys passkeys, SignInDesk desk, StaffSessions sessions, IDataProtectionProvider protection, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("options")]
    public async Task<IActionResult> Options() => Json(await passkeys.OfferAsync(HttpContext));

    [HttpPost("")]
    [RequestSizeLimit(SignInController.MostBytes)]
    public async Task<IActionResult> SignIn(SignInForm form, string? credential, string? state, CancellationToken cancel)
    {
        if (await passkeys.RecognizeAsync(credential, state, HttpContext) is not { } member)
        {
            return Again("Show", SignInPage.PasskeyRefused(form, Language));
        }

        await desk.AdmitAsync(member, Now, cancel);
        await sessions.BeginAsync(member, HttpContext);
        return SentForm.Open(form.Kept, protection) is { } sent && member.FirstStep == FirstStep.None
            ? View("/Features/Staff/SendAgain/Show.cshtml", SendAgainPage.For(FormRefusal.SignedOut, sent, Language))
            : Redirect(ReturnAddress.Of(form.ReturnUrl));
    }
}
