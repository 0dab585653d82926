using System.Globalization;
using Chitose.Exchange.Web.Features.Staff;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chitose.Exchange.Web.TagHelpers;

/// <summary>Writes a moment of the store as staff read it: <c>&lt;time at="Model.SavedAt"&gt;&lt;/time&gt;</c>.</summary>
[HtmlTargetElement("time", Attributes = Name)]
public sealed class StaffTimeTagHelper(TimeProvider clock) : TagHelper
{
    private const string Name = "at";

    /// <summary>UTC.</summary>
    [HtmlAttributeName(Name)]
    public DateTime At { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("datetime", DateTime.SpecifyKind(At, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture));
        output.Content.SetContent(StaffTime.Write(At, clock.GetUtcNow().UtcDateTime, StaffLanguages.Of(ViewContext.HttpContext)));
    }
}
