using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.SendAgain;

/// <summary>A form that was refused, to be sent again. Nobody asks for this address; refused forms are led to it.</summary>
[AllowAnonymous]
public sealed class SendAgainController(TimeProvider clock) : StaffController(clock)
{
    public const string Path = "/staff/send-again";

    private const string Seconds = "30";

    [Read(Path)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        if (HttpContext.Features.Get<RefusedForm>() is not { } refused)
        {
            return NotFound();
        }

        if (await refused.ReadAsync(Request, cancel) is not { } form)
        {
            return BadRequest();
        }

        Response.StatusCode = SendAgainPage.StatusOf(refused.Refusal);
        if (refused.Refusal == FormRefusal.Unsaved)
        {
            Response.Headers.RetryAfter = Seconds;
        }

        return View(SendAgainPage.For(refused.Refusal, form, Language));
    }
}
