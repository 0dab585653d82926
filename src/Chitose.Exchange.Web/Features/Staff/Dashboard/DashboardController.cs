using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>Where staff begin.</summary>
public sealed class DashboardController(TimeProvider clock) : StaffController(clock)
{
    [Read("/staff")]
    public IActionResult Show() => View(new DashboardPage(new StaffFrame(ShellWords.In(Language).PlaceDashboard) { Place = StaffPlace.Dashboard }));
}
