namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>A deleted entry, with the button that brings it back.</summary>
public sealed record DeletedLine(string Title, string Line, string Reason, string Until, string Address, string Button);
