namespace Chitose.Exchange.Web.Editions;

/// <summary>What a view is given: a page that is already written in the reader's language.</summary>
public abstract record SitePage(PageFrame Frame);
