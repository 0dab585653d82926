using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>One's own passkeys.</summary>
[Route(OwnAccountPage.Address + "/passkeys")]
public sealed class PasskeysController(StaffMembers members, Passkeys passkeys, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("options")]
    public async Task<IActionResult> Options() => Json(await passkeys.OfferNewAsync(await OwnAsync(), HttpContext));

    [HttpPost("")]
    public async Task<IActionResult> Add(string? name, string? credential, string? state) =>
        Done(await passkeys.AddAsync(await OwnAsync(), name, credential, state, HttpContext) ? PasskeyChange.Added : PasskeyChange.Refused);

    [HttpPost("{mark}/name")]
    public async Task<IActionResult> Rename(string mark, string? name) =>
        await passkeys.RenameAsync(await OwnAsync(), mark, name) ? Done(PasskeyChange.Renamed) : NotFound();

    [HttpPost("{mark}/remove")]
    public async Task<IActionResult> Remove(string mark) =>
        await passkeys.RemoveAsync(await OwnAsync(), mark) ? Done(PasskeyChange.Removed) : NotFound();

    private async Task<StaffMember> OwnAsync() =>
        await members.FindAsync(Staff.Id) ?? throw new InvalidOperationException("A session has no account.");

    private RedirectResult Done(PasskeyChange change) => Redirect($"{OwnAccountPage.Address}?done={change}");
}
