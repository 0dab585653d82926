namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>What has just been done to an account, or why it has not; the page then says so.</summary>
public enum AccountChange
{
    Role,
    Stop,
    Resume,
    Session,
    LastAdmin,
}
