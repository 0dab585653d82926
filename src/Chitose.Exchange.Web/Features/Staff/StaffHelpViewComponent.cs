using Chitose.Exchange.Site;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Reads whom staff may ask for help, for the foot of every page. Before sign-in nobody is named.</summary>
public sealed class StaffHelpViewComponent(SettingsDesk settings) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(
        "/Features/Staff/Shared/_Help.cshtml",
        SignedInStaff.Of(UserClaimsPrincipal) is null ? null : (await settings.WorkAsync(HttpContext.RequestAborted)).HelpContact);
}
