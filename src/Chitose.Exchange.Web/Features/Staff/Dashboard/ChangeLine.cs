using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>Something that a colleague did lately.</summary>
public sealed record ChangeLine(DatedText At, string Text);
