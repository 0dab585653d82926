namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>Something that a colleague did lately.</summary>
/// <param name="At">UTC.</param>
/// <param name="Text">Who did what.</param>
public sealed record ChangeLine(DateTime At, string Text);
