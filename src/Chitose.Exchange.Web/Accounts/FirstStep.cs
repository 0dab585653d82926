namespace Chitose.Exchange.Web.Accounts;

/// <summary>What a member of staff must do after the first sign-in, before anything else.</summary>
public enum FirstStep
{
    None,
    NewPassword,
    TwoFactor,
}
