using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>Writes a text whose part between two stars is set apart, as bold (<c>bold-in</c>) or small print (<c>small-in</c>).</summary>
[HtmlTargetElement("*", Attributes = Bold)]
[HtmlTargetElement("*", Attributes = Small)]
public sealed class EmphasisTagHelper : TagHelper
{
    private const string Bold = "bold-in";
    private const string Small = "small-in";

    [HtmlAttributeName(Bold)]
    public string? BoldIn { get; set; }

    [HtmlAttributeName(Small)]
    public string? SmallIn { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Content.SetHtmlContent(new Emphasis(BoldIn ?? SmallIn ?? "", BoldIn is null ? "small" : "b"));
}
