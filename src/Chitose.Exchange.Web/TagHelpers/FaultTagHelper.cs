using Chitose.Exchange.Web.Features.Staff;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>Marks a field that must be put right and ties it to the words that say why, which <c>fault-of</c> writes below it.</summary>
[HtmlTargetElement("input", Attributes = "faults,id", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = "faults,id")]
[HtmlTargetElement("textarea", Attributes = "faults,id")]
[HtmlTargetElement("fieldset", Attributes = "faults,id")]
public sealed class FaultTagHelper : TagHelper
{
    public FormFaults? Faults { get; set; }

    public static string IdOfWords(string field) => $"{field}-fault";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = output.Attributes["id"].Value.ToString() ?? "";
        if (Faults?.At(field) is null)
        {
            return;
        }

        var described = output.Attributes["aria-describedby"]?.Value.ToString();
        output.Attributes.SetAttribute("aria-invalid", "true");
        output.Attributes.SetAttribute("aria-describedby", $"{described} {IdOfWords(field)}".Trim());
    }
}
