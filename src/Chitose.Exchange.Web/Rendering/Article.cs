using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>A Markdown text as it stands on a page.</summary>
/// <param name="Html">Clean HTML.</param>
/// <param name="Headings">Second-level headings with the ids by which they are linked.</param>
/// <param name="HasReadings">Whether the text carries furigana.</param>
public sealed record Article(IHtmlContent Html, IReadOnlyList<ArticleHeading> Headings, bool HasReadings)
{
    public int LinkCount { get; init; }

    /// <summary>The words of the first paragraph, without readings; empty if there is none.</summary>
    public string Opening { get; init; } = "";
}
