using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

internal static class AccountAnswers
{
    /// <summary>Back to the account, where it is said what has become of the change.</summary>
    public static IActionResult ToAccount(this StaffController controller, string id, MemberChange change, AccountChange done) =>
        controller.Redirect($"/staff/accounts/{id}?done={(change == MemberChange.LastAdmin ? AccountChange.LastAdmin : done)}#person");
}
