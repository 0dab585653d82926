using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>Writes a date the reader's way, keeping the ISO form for machines; without a date to give, its words in a <c>span</c>.</summary>
[HtmlTargetElement("time", Attributes = Name)]
public sealed class DatedTagHelper : TagHelper
{
    private const string Name = "dated";

    [HtmlAttributeName(Name)]
    public required DatedText Dated { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Dated.Machine is { } machine)
        {
            output.Attributes.SetAttribute("datetime", machine);
        }
        else
        {
            output.TagName = "span";
        }

        output.Content.SetContent(DateWriter.WithErasHeld(Dated.Text));
    }
}
