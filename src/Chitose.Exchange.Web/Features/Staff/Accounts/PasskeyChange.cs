namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>What has just become of a passkey; the page then says so.</summary>
public enum PasskeyChange
{
    Added,
    Renamed,
    Removed,
    Refused,
}
