using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.Pages;

public sealed record FixedPage(PageFrame Frame) : SitePage(Frame)
{
    public required Phrase Heading { get; init; }

    public required Phrase? Lead { get; init; }

    public required Article Article { get; init; }

    public static FixedPage For(Page page, PageFrame frame, ArticleRenderer articles)
    {
        var text = page.TextFor(frame.Language);
        return new FixedPage(frame with { Subject = Subject.None with { PageType = TypeOf(page) } })
        {
            Heading = new Phrase(text.Title, text.Language),
            Lead = text.Lead is { } lead ? new Phrase(lead, text.Language) : null,
            Article = articles.Render(text.Body.Markdown, text.Language, held: frame.Edition.References.Held),
        };
    }

    private static string TypeOf(Page page) => page.Slug switch
    {
        PageSlugs.About => "AboutPage",
        PageSlugs.Contact => "ContactPage",
        _ => "WebPage",
    };
}
