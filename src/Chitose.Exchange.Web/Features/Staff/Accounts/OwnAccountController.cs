using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>What everyone may do with one's own sign-in.</summary>
public sealed class OwnAccountController(StaffMembers members, Passkeys passkeys, TimeProvider clock) : StaffController(clock)
{
    [Read(OwnAccountPage.Address)]
    public async Task<IActionResult> Show(PasskeyChange? done) =>
        await members.FindAsync(Staff.Id) is { } member ? View("Own", OwnAccountPage.Of(await passkeys.OfAsync(member), done, Language)) : NotFound();
}
