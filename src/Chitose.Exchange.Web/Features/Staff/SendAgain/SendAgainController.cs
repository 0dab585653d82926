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

        IFormCollection form;
        try
        {
            form = await Request.ReadFormAsync(cancel);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // No browser has sent that.
            return BadRequest();
        }

        Response.StatusCode = SendAgainPage.StatusOf(refused.Refusal);
        if (refused.Refusal == FormRefusal.Unsaved)
        {
            Response.Headers.RetryAfter = Seconds;
        }

        return View(SendAgainPage.For(refused, form, Language));
    }
}
