using Chitose.Exchange.Editing;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A part of the editor that may have to show words which could not be saved into the draft.</summary>
public abstract class AsideController(JoiningPages joinings, TimeProvider clock) : StaffController(clock)
{
    protected JoiningPages Joinings => joinings;

    /// <summary>Status 409: the words are safe, and a person has to say how it goes on.</summary>
    protected async Task<IActionResult> AsideAsync(DraftSave aside, CancellationToken cancel, JoiningForm? form = null, FormFaults? faults = null)
    {
        var page = await joinings.WriteAsync(aside, form, Language, cancel) with { Faults = faults };
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(page is HeldPage ? "Held" : "Joining", page);
    }
}
