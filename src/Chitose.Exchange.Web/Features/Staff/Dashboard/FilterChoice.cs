namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>A value that a filter can take.</summary>
public sealed record FilterChoice(string Value, string Text, bool IsChosen);
