using Chitose.Exchange.Web.Accounts;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>Lays out what the accounts page shows.</summary>
public sealed class AccountsDesk(StaffMembers members, StaffSessions sessions)
{
    /// <param name="staff">Who looks.</param>
    /// <param name="id">Whose account is open, if any.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<AccountsPage> PageAsync(SignedInStaff staff, string? id, CancellationToken cancel)
    {
        var all = await members.ListAsync(cancel);
        var open = await sessions.OpenAsync(cancel);
        return AccountsPage.Of(all, open, all.FirstOrDefault(member => member.Id == id), staff.Language);
    }
}
