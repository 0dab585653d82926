using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>
/// Writes a phrase, and marks its language where it is not that of the text around it. A link then also names the language
/// in small print (site conventions L6). <c>within</c> says which language the text around is in, where it is not the usual one.
/// </summary>
[HtmlTargetElement("*", Attributes = Name)]
public sealed class PhraseTagHelper(EditionDesk desk) : TagHelper
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
        var around = Within ?? Surroundings.Of(ViewContext);
        if (Phrase.Language is not null && Phrase.Language != around)
        {
            output.Attributes.SetAttribute("lang", Phrase.Language.Tag);
            if (output.TagName == "a")
            {
                var name = new TagBuilder("span");
                name.AddCssClass("small quiet");
                name.Attributes["lang"] = Phrase.Language.Tag;
                name.InnerHtml.Append($" ({Phrase.Language.Name})");
                output.PostElement.AppendHtml(name);
            }
        }

        // The words of a drawing stand on one line and hold no elements of a page.
        output.Content.SetHtmlContent(new HeldText(Phrase.Text, Phrase.Language ?? around, output.TagName == "text" ? null : desk.Held));
    }
}
