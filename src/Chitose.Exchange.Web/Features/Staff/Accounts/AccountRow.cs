using Chitose.Exchange.Web.Accounts;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>A line of the list of accounts.</summary>
public sealed record AccountRow(StaffMember Member, string Role, int Devices, string Address);
