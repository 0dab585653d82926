using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>One screen that shows what a draft would change. Everyone on staff may look; publishers decide.</summary>
public sealed class ReviewController(ReviewDesk desk, TimeProvider clock) : DecisionController(desk, clock)
{
    [Read("/staff/entries/{number:int}/review")]
    public Task<IActionResult> Show(int number, CancellationToken cancel) => ShowAsync(number, null, null, cancel);
}
