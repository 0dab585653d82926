using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

[ForRole(StaffRole.Admin)]
public sealed class AccountRoleController(StaffMembers members, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/accounts/{id}/role")]
    public async Task<IActionResult> Change(string id, StaffRole? role)
    {
        if (role is not { } wished || !Enum.IsDefined(wished))
        {
            return BadRequest();
        }

        return await members.FindAsync(id) is null
            ? NotFound()
            : this.ToAccount(id, await members.ChangeRoleAsync(id, wished, Staff.Person), AccountChange.Role);
    }
}
