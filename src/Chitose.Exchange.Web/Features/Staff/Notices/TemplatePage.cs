using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

public sealed record TemplatePage(StaffFrame Frame) : StaffPage(Frame)
{
    public required TemplateForm Form { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    /// <param name="form">What it holds.</param>
    /// <param name="template">The template as it is kept; null for a new one.</param>
    /// <param name="language">The interface's.</param>
    public static TemplatePage For(TemplateForm form, NoticeTemplate? template, Language language)
    {
        var words = NoticesWords.In(language);
        return new TemplatePage(new StaffFrame(template is null ? words.TemplateNew : words.TemplateTitle(name: language == Language.Japanese ? template.Name : template.EnglishName))
        {
            Place = StaffPlace.Notices,
            Crumbs = [new Crumb(words.Title, NoticesController.Address), new Crumb(words.TemplatesTitle, TemplatesController.Address)],
        })
        {
            Form = form,
            Address = $"{TemplatesController.Address}/{template?.Id ?? "new"}",
        };
    }
}
