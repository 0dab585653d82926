using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>The admin sees who has an account, and adds colleagues.</summary>
[ForRole(StaffRole.Admin)]
[Route("/staff/accounts")]
public sealed class AccountsController(StaffMembers members, AccountsDesk desk, TimeProvider clock) : StaffController(clock)
{
    [Read("")]
    public async Task<IActionResult> List(CancellationToken cancel) => View("Show", await desk.PageAsync(Staff, null, cancel));

    [Read("{id}")]
    public async Task<IActionResult> Show(string id, AccountChange? done, CancellationToken cancel) =>
        await desk.PageAsync(Staff, id, cancel) is { Person: not null } page ? View("Show", page with { Done = done }) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Add(NewMemberForm form, CancellationToken cancel)
    {
        var faults = form.Faults(Language);
        if (faults.Count == 0)
        {
            if (await members.AddAsync(form.PlainEmail, form.PlainName, form.Role, Staff.Person) is { } added)
            {
                return View("OneTimePassword", OneTimePasswordPage.Added(added.Member.Name, added.OneTimePassword, Language));
            }

            faults = [form.AddressTaken(Language)];
        }

        return Again("Show", await desk.PageAsync(Staff, null, cancel) with { New = form, Faults = form.Said(faults, Language) });
    }
}
