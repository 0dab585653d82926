using Chitose.Exchange.Languages;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Staff.Guide;

/// <summary>
/// The guide as it travels with the program, in <c>content/guide</c>: one Markdown file a language and pictures of the screens. It is
/// our own text, so it goes by no sanitizer.
/// </summary>
internal static class StaffGuide
{
    public const string Address = "/staff/guide";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseCjkFriendlyEmphasis().Build();

    private static string Folder => Path.Combine(FirstContent.Folder, "guide");

    public static async Task<IHtmlContent> ReadAsync(Language language, CancellationToken cancel)
    {
        var document = Markdown.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, $"{language.Tag}.md"), cancel), Pipeline);
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            picture.Url = $"{Address}/{picture.Url}";
        }

        return new HtmlString(document.ToHtml(Pipeline));
    }

    /// <summary>The file of a picture that is in the folder; the name itself never makes a path.</summary>
    public static string? PictureNamed(string name) =>
        Directory.EnumerateFiles(Folder, "*.webp").FirstOrDefault(file => Path.GetFileName(file) == name);
}
