using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Chitose.Exchange.Articles;

/// <summary>Readings typed by staff: <c>{千歳|ちとせ}</c> becomes <c>ruby</c> (site conventions L10).</summary>
public sealed class FuriganaExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new FuriganaParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Insert(0, new FuriganaHtml());
        }
    }

    private sealed class FuriganaHtml : HtmlObjectRenderer<Furigana>
    {
        protected override void Write(HtmlRenderer renderer, Furigana obj)
        {
            renderer.Write("<ruby>").WriteEscape(obj.Base);
            renderer.Write("<rp>（</rp><rt>").WriteEscape(obj.Reading);
            renderer.Write("</rt><rp>）</rp></ruby>");
        }
    }
}
