namespace Chitose.Exchange.Web.Rendering;

/// <param name="Id">Id of the heading's element.</param>
/// <param name="Text">Its text without markup.</param>
public sealed record ArticleHeading(string Id, string Text);
