using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>What all decisions about a draft have in common: they come from the review, and go back there if they cannot be carried out.</summary>
public abstract class DecisionController(ReviewDesk desk, TimeProvider clock) : StaffController(clock)
{
    protected async Task<IActionResult> ShowAsync(int number, DecisionForm? typed, FormFaults? faults, CancellationToken cancel)
    {
        // The fields show what the page says, never what the framework remembers of the request.
        ModelState.Clear();
        return await desk.LayOutAsync(number, Staff, typed, cancel) switch
        {
            ReviewPage page => View("/Features/Staff/Reviews/Show.cshtml", page with { Faults = faults }),
            NothingToReview page => View("/Features/Staff/Reviews/Nothing.cshtml", page with { Faults = faults }),
            _ when typed is not null => View("/Features/Staff/Reviews/Gone.cshtml", GonePage.For(typed, Language)),
            _ => NotFound(),
        };
    }

    /// <summary>The review again, with everything that was typed and why it cannot be done.</summary>
    protected Task<IActionResult> AgainAsync(int number, DecisionForm typed, FormFaults faults, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return ShowAsync(number, typed, faults, cancel);
    }

    /// <summary>The review of what is there now, since the decision was about something else.</summary>
    protected Task<IActionResult> ChangedAsync(int number, DecisionForm typed, FormFaults faults, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return ShowAsync(number, typed, faults, cancel);
    }
}
