namespace Chitose.Exchange.Web.Accounts;

/// <summary>Why a password is not taken.</summary>
public enum PasswordFault
{
    TooShort,
    TooLong,
    Common,
    SiteWord,
}
