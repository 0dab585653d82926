using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>Gives typed lines back without the carriage returns that forms are sent with, which are no valid HTML.</summary>
[HtmlTargetElement("textarea")]
public sealed class TypedTextTagHelper : TagHelper
{
    private const string CarriageReturn = "&#xD;";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = (await output.GetChildContentAsync()).GetContent();
        output.Content.SetHtmlContent(new HtmlString(text.Replace(CarriageReturn, "", StringComparison.Ordinal)));
    }
}
