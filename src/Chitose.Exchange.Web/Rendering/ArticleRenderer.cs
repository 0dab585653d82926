using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Articles;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources;
using Ganss.Xss;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>
/// The one door from Markdown to a page, for pages, previews and history alike. Markdig lets <c>javascript:</c> links through
/// even without raw HTML, so its output passes an allow-list sanitizer (security requirements 6.1).
/// </summary>
public sealed class ArticleRenderer
{
    private const string External = "noopener";


    private readonly HtmlSanitizer _sanitizer = MakeSanitizer();

    /// <param name="markdown">The text.</param>
    /// <param name="language">The language it is in.</param>
    /// <param name="anchor">Begins the ids of its headings; another one where a page shows several texts.</param>
    /// <param name="held">Names that stay on one line; null where nobody reads lines.</param>
    public Article Render(string markdown, Language language, string anchor = "section", HeldNames? held = null)
    {
        using var document = _sanitizer.SanitizeDom(Markdown.ToHtml(markdown, ArticleSyntax.Pipeline));
        var body = document.Body!;
        var headings = NameHeadings(body, anchor);
        MarkTables(document, body);
        MarkExternalLinks(document, body, language);
        var (hasReadings, opening) = (body.QuerySelector("ruby") is not null, body.QuerySelector("p") is { } first ? TextOf(first) : "");
        if (held is not null)
        {
            HoldNames(document, body, language, held);
            HeldEnding.HoldAll(document, language == Language.Japanese ? body.QuerySelectorAll("p, li").ToList() : []);
        }

        return new Article(new HtmlString(body.InnerHtml), headings, hasReadings)
        {
            LinkCount = body.QuerySelectorAll("a[href]").Length,
            Opening = opening,
        };
    }

    /// <summary>Whether a text makes a page: Markdig refuses what is nested too deeply.</summary>
    public bool CanRender(string markdown)
    {
        try
        {
            Render(markdown, Language.Source);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>One line of text, such as a heading with readings, without a paragraph around it.</summary>
    public IHtmlContent RenderLine(string markdown)
    {
        using var document = _sanitizer.SanitizeDom(Markdown.ToHtml(markdown, ArticleSyntax.Pipeline));
        return new HtmlString(document.QuerySelector("p")?.InnerHtml ?? "");
    }

    private static HtmlSanitizer MakeSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>
            {
                "p", "br", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "a",
                "table", "thead", "tbody", "tr", "th", "td", "ruby", "rp", "rt",
            },
            AllowedAttributes = new HashSet<string> { "href", "start" },
            AllowedSchemes = new HashSet<string> { "http", "https", "mailto", "tel" },
            AllowedCssProperties = new HashSet<string>(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
            UriAttributes = new HashSet<string> { "href" },
        });
        sanitizer.KeepChildNodes = true;
        return sanitizer;
    }

    /// <summary>Ids are numbers, the same in every language, so that a link to a section works across languages.</summary>
    private static List<ArticleHeading> NameHeadings(IElement body, string anchor) =>
        [.. body.QuerySelectorAll("h2").Select((heading, index) =>
        {
            heading.Id = string.Create(CultureInfo.InvariantCulture, $"{anchor}-{index + 1}");
            return new ArticleHeading(heading.Id, TextOf(heading));
        })];

    /// <summary>The text of an element without the readings above it.</summary>
    private static string TextOf(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var reading in copy.QuerySelectorAll("rp, rt"))
        {
            reading.Remove();
        }

        return copy.TextContent.Trim();
    }

    /// <summary>A wide table scrolls by itself, also by keyboard, instead of the page.</summary>
    private static void MarkTables(IHtmlDocument document, IElement body)
    {
        foreach (var table in body.QuerySelectorAll("table"))
        {
            foreach (var head in table.QuerySelectorAll("thead th"))
            {
                head.SetAttribute("scope", "col");
            }

            var region = document.CreateElement("div");
            region.ClassName = "scroll";
            region.SetAttribute("role", "region");
            region.SetAttribute("tabindex", "0");
            region.SetAttribute("aria-label", string.Join(" / ", table.QuerySelectorAll("thead th").Select(TextOf)));
            table.Replace(region);
            region.Append(table);
        }
    }

    private static void HoldNames(IHtmlDocument document, IElement body, Language language, HeldNames held)
    {
        foreach (var text in body.Descendants<IText>().ToList())
        {
            // From the last to the first, so that what stands before keeps its place.
            foreach (var (start, length) in held.In(text.Data, language).Reverse())
            {
                var name = text.Split(start);
                name.Split(length);
                HeldText.Hold(document, [name]);
            }
        }
    }

    private static void MarkExternalLinks(IHtmlDocument document, IElement body, Language language)
    {
        foreach (var link in body.QuerySelectorAll("a[href^='http']"))
        {
            link.SetAttribute("rel", External);
            var mark = document.CreateElement("span");
            mark.ClassName = "small quiet";
            mark.TextContent = $" ({Words.In(language).ExternalSite})";
            link.After(mark);
        }
    }
}
