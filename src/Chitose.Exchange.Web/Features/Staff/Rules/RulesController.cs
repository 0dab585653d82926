using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Rules;

/// <summary>What the checks look at, why, and how to mend what they find.</summary>
public sealed class RulesController(TimeProvider clock) : StaffController(clock)
{
    public const string Address = "/staff/rules";

    [Read(Address)]
    public IActionResult Show() => View(RulesPage.In(Language));
}
