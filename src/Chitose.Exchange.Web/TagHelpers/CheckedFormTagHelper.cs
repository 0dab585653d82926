using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>Gives each form that changes something the token it is checked by. The framework does so only where it writes the address itself.</summary>
[HtmlTargetElement("form", Attributes = "[method=post],action")]
public sealed class CheckedFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
}
