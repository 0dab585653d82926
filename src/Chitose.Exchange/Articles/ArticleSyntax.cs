using Markdig;
using Markdig.Parsers.Inlines;

namespace Chitose.Exchange.Articles;

/// <summary>How running text is written: Markdown without raw HTML, with tables, and readings as <c>{漢字|かんじ}</c>.</summary>
public static class ArticleSyntax
{
    /// <summary>
    /// The one pipeline by which texts are read, for pages and for checks alike. Without the rule for Chinese, Japanese and Korean,
    /// <c>かな**「強調」**です</c> would stay as it is.
    /// </summary>
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var pipeline = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePipeTables()
            .UseCjkFriendlyEmphasis()
            .UsePreciseSourceLocation()
            .Use<FuriganaExtension>();
        pipeline.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        return pipeline.Build();
    }
}
