using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>
/// Writes a phrase, and marks its language where it is not that of the text around it: of the reader, or with
/// <c>within</c> of the part of the page it stands in.
/// </summary>
[HtmlTargetElement("*", Attributes = Name)]
public sealed class PhraseTagHelper : TagHelper
{
    private const string Name = "phrase";

    [HtmlAttributeName(Name)]
    public Phrase Phrase { get; set; }

    [HtmlAttributeName("within")]
    public Language? Within { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var around = Within ?? Readers.Of(ViewContext.HttpContext);
        if (Phrase.Language is not null && Phrase.Language != around)
        {
            output.Attributes.SetAttribute("lang", Phrase.Language.Tag);
        }

        output.Content.SetContent(Phrase.Text);
    }
}
