using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Identity;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

public sealed record OwnAccountPage(StaffFrame Frame, IReadOnlyList<UserPasskeyInfo> Passkeys, PasskeyChange? Done) : StaffPage(Frame)
{
    public const string Address = "/staff/account";

    public static OwnAccountPage Of(IReadOnlyList<UserPasskeyInfo> passkeys, PasskeyChange? done, Language language)
    {
        var words = AccountsWords.In(language);
        return new OwnAccountPage(new StaffFrame(words.Own) { IsNarrow = true, Scripts = ["passkeys"] }, passkeys, done)
        {
            Faults = done == PasskeyChange.Refused ? new FormFaults(words.PasskeyNotAdded, [new FormFault("passkey-name", words.PasskeyRefused)]) : null,
        };
    }
}
