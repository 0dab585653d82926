using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

public sealed record TemplateList(StaffFrame Frame) : StaffPage(Frame)
{
    public required IReadOnlyList<(string Address, string Name, string What)> Templates { get; init; }

    public static TemplateList For(IEnumerable<NoticeTemplate> templates, Language language)
    {
        var words = NoticesWords.In(language);
        return new TemplateList(new StaffFrame(words.TemplatesTitle) { Place = StaffPlace.Notices, Crumbs = [new Crumb(words.Title, NoticesController.Address)] })
        {
            Templates =
            [
                .. templates.Select(template => (
                    $"{TemplatesController.Address}/{template.Id}",
                    language == Language.Japanese ? template.Name : template.EnglishName,
                    template.What[Language.Source] ?? "")),
            ],
        };
    }
}
