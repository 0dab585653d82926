using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Errors;

public sealed record ErrorPage(PageFrame Frame) : SitePage(Frame)
{
    public required string Heading { get; init; }

    public required string Text { get; init; }

    public static ErrorPage For(int status, string reference, Edition edition)
    {
        var (heading, text) = ErrorWords.Of(status, reference, edition.Words);
        return new ErrorPage(new PageFrame { Edition = edition, Path = null, Title = heading, Description = text, Translations = [] })
        {
            Heading = heading,
            Text = text,
        };
    }
}
