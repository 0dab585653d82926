using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>The admin signs a device out.</summary>
[ForRole(StaffRole.Admin)]
public sealed class AccountSessionsController(StaffMembers members, StaffSessions sessions, AccountLog log, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/accounts/{id}/sessions/end")]
    public async Task<IActionResult> End(string id, string? end, CancellationToken cancel)
    {
        if (await members.FindAsync(id) is not { } member)
        {
            return NotFound();
        }

        if ((await sessions.OpenAsync(cancel))[id].FirstOrDefault(session => session.Mark == end) is { } open)
        {
            await sessions.EndAsync(open.Id);
            await log.WriteAsync(Staff.Person, AccountAction.SessionEnded, member.Email ?? "", CancellationToken.None);
        }

        return this.ToAccount(id, MemberChange.Done, AccountChange.Session);
    }
}
