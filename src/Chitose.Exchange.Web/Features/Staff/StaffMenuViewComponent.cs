using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Reads the counts that the menu shows, so that no page need care for them.</summary>
public sealed class StaffMenuViewComponent(StaffMenu menu) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(StaffPlace? current)
    {
        ViewData["Current"] = current;
        return SignedInStaff.Of(UserClaimsPrincipal) is { } staff
            ? View("/Features/Staff/Shared/_Menu.cshtml", await menu.ForAsync(staff, HttpContext.RequestAborted))
            : Content("");
    }
}
