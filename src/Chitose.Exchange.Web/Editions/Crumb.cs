namespace Chitose.Exchange.Web.Editions;

/// <summary>A link of the breadcrumb.</summary>
public sealed record Crumb(string Text, string Address);
