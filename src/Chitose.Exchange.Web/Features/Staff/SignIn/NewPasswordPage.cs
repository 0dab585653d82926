using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

/// <param name="Frame">What is around the page.</param>
/// <param name="IsFirst">Whether the present password is a one-time one, which has just been typed.</param>
public sealed record NewPasswordPage(StaffFrame Frame, bool IsFirst) : StaffPage(Frame)
{
    private const string Present = "presentPassword";
    private const string New = "newPassword";
    private const string Repeated = "newPasswordRepeated";

    public static NewPasswordPage For(SignedInStaff staff, IReadOnlyList<FormFault> faults)
    {
        var words = SignInWords.In(staff.Language);
        return new NewPasswordPage(new StaffFrame(words.NewPasswordTitle) { IsNarrow = true }, staff.FirstStep == FirstStep.NewPassword)
        {
            Faults = faults.Count == 0 ? null : new FormFaults(words.PasswordFaults, faults),
        };
    }

    /// <param name="form">What was typed.</param>
    /// <param name="member">Whose password it is to be.</param>
    /// <param name="language">In which to say what is wrong.</param>
    /// <param name="isPresent">Whether a password is the member's present one.</param>
    public static IReadOnlyList<FormFault> FaultsOf(NewPasswordForm form, StaffMember member, Language language, Func<string, bool> isPresent)
    {
        var words = SignInWords.In(language);
        var faults = new List<FormFault>();
        var password = form.NewPassword ?? "";
        if (!member.MustChangePassword && !isPresent(form.PresentPassword ?? ""))
        {
            faults.Add(new FormFault(Present, words.PresentPasswordWrong));
        }

        if (PasswordRules.FaultOf(password, member) is { } fault)
        {
            faults.Add(new FormFault(New, WordsOf(fault, words)));
        }
        else if (member.MustChangePassword && isPresent(password))
        {
            faults.Add(new FormFault(New, words.PasswordSameAsOneTime));
        }
        else if (password != form.NewPasswordRepeated)
        {
            faults.Add(new FormFault(Repeated, words.PasswordDiffers));
        }

        return faults;
    }

    private static string WordsOf(PasswordFault fault, SignInWords words) => fault switch
    {
        PasswordFault.TooShort => words.PasswordTooShort,
        PasswordFault.TooLong => words.PasswordTooLong,
        PasswordFault.Common => words.PasswordCommon,
        _ => words.PasswordSiteWord,
    };
}
