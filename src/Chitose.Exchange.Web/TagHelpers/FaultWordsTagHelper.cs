using Chitose.Exchange.Web.Features.Staff;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>Says at a field why it must be put right: <c>&lt;fault-of field="email" faults="Model.Faults" /&gt;</c>.</summary>
[HtmlTargetElement("fault-of", Attributes = "field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FaultWordsTagHelper : TagHelper
{
    /// <summary>The field's id.</summary>
    public string Field { get; set; } = "";

    public FormFaults? Faults { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Faults?.At(Field) is not { } fault)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "err");
        output.Attributes.SetAttribute("id", FaultTagHelper.IdOfWords(Field));
        output.Content.SetHtmlContent("<span class=\"st st-err\"><svg class=\"ic\" aria-hidden=\"true\"><use href=\"#i-err\"/></svg>");
        output.Content.Append(ShellWords.In(StaffLanguages.Of(ViewContext.HttpContext)).SignError);
        output.Content.AppendHtml("</span> <span>");
        output.Content.Append(fault.Text);
        output.Content.AppendHtml("</span>");
    }
}
