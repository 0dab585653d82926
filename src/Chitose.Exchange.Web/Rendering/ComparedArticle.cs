using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>A part of an article before and after a change, as readers see it.</summary>
/// <param name="Before">With the words marked that went.</param>
/// <param name="After">With the words marked that came.</param>
/// <param name="IsSameToSee">Whether no visible word has changed.</param>
/// <param name="Links">Targets of links that went or came, which nobody sees on a page: before and after, empty for none.</param>
public sealed record ComparedArticle(IHtmlContent Before, IHtmlContent After, bool IsSameToSee, IReadOnlyList<(string Before, string After)> Links);
