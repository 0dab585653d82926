namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>A link that shows the entries in one state.</summary>
/// <param name="Sign">Null for all entries.</param>
/// <param name="Text">In words.</param>
/// <param name="Count">How many cells.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsCurrent">Whether that is what is shown.</param>
public sealed record QuickFilter(StaffSign? Sign, string Text, string Count, string Address, bool IsCurrent);
