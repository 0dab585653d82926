namespace Chitose.Exchange.Web.Accounts;

/// <summary>The log's words for what happens to accounts.</summary>
public static class AccountAction
{
    public const string SignedIn = "signed-in";
    public const string SignedOut = "signed-out";
    public const string SignInRefused = "sign-in-refused";
    public const string SignInLocked = "sign-in-locked";
    public const string AccessDenied = "access-denied";
    public const string MemberAdded = "member-added";
    public const string RoleChanged = "role-changed";
    public const string MemberStopped = "member-stopped";
    public const string MemberResumed = "member-resumed";
    public const string SignInReset = "sign-in-reset";
    public const string SessionEnded = "session-ended";
    public const string PasswordChanged = "password-changed";
    public const string TwoFactorSetUp = "two-factor-set-up";
    public const string PasskeyAdded = "passkey-added";
    public const string PasskeyRemoved = "passkey-removed";
}
