namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

public sealed record DashboardPage(StaffFrame Frame) : StaffPage(Frame);
