using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>
/// Shows Markdown before and after a change by the one way in which readers see it, and marks in the finished page which words
/// changed. Marks thus never break the markup, whatever was changed.
/// </summary>
public sealed class ArticleComparison(ArticleRenderer articles)
{
    /// <summary>Under the headings of a page that shows the article, its own begin three levels lower.</summary>
    private const int LowerBy = 3;

    private const int Lowest = 6;

    public ComparedArticle Compare(string before, string after, Language language, ChangeLabels labels)
    {
        using var old = Parse(before, language);
        using var latest = Parse(after, language);
        var difference = TextDifference.Between(TextOf(old), TextOf(latest), language);
        Mark(old, difference, TextChange.Removed, new Marker(old, "del", labels.Removed, labels.Language));
        Mark(latest, difference, TextChange.Added, new Marker(latest, "ins", labels.Added, labels.Language));
        return new ComparedArticle(new HtmlString(old.Body!.InnerHtml), new HtmlString(latest.Body!.InnerHtml), difference.IsSame, LinksOf(old, latest));
    }

    /// <summary>An article without marks, fit to stand on a page that shows others beside it.</summary>
    public IHtmlContent Show(string markdown, Language language)
    {
        using var document = Parse(markdown, language);
        return new HtmlString(document.Body!.InnerHtml);
    }

    private IHtmlDocument Parse(string markdown, Language language)
    {
        var document = new HtmlParser().ParseDocument($"<body>{articles.Render(markdown, language).Html}</body>");
        foreach (var heading in document.Body!.QuerySelectorAll("h2, h3, h4"))
        {
            var level = Math.Min(heading.LocalName[1] - '0' + LowerBy, Lowest);
            var lower = document.CreateElement(string.Create(CultureInfo.InvariantCulture, $"h{level}"));
            lower.Append([.. heading.ChildNodes]);
            heading.Replace(lower);
        }

        // The same table stands on both sides, so its region cannot have a name of its own.
        foreach (var region in document.Body.QuerySelectorAll("[role=region]"))
        {
            region.SetAttribute("role", "group");
        }

        return document;
    }

    /// <summary>The pieces of which the visible text consists, in order. A word with its reading is one piece, which is never cut.</summary>
    private static IEnumerable<(INode Node, string Text)> Pieces(IHtmlDocument document) =>
        from node in document.Body!.Descendants()
        let text = node switch
        {
            IText words when words.Ancestors<IElement>().All(element => element.LocalName != "ruby") => words.Data,
            IElement { LocalName: "ruby" } ruby => $"{{{ruby.FirstChild?.TextContent}|{ruby.QuerySelector("rt")?.TextContent}}}",
            _ => null,
        }
        where text is not null
        select (node, text);

    private static string TextOf(IHtmlDocument document) => string.Concat(Pieces(document).Select(piece => piece.Text));

    private static void Mark(IHtmlDocument document, TextDifference difference, TextChange change, Marker marker)
    {
        var stretches = StretchesOf(difference, change);
        var from = 0;
        foreach (var (node, text) in Pieces(document).ToList())
        {
            var cuts = stretches.Where(stretch => stretch.Start < from + text.Length && stretch.End > from).ToList();
            if (cuts.Count > 0 && !string.IsNullOrWhiteSpace(text))
            {
                marker.Mark(node, [.. cuts.Select(cut => new Cut(Math.Max(cut.Start - from, 0), Math.Min(cut.End - from, text.Length), cut.Start >= from))]);
            }

            from += text.Length;
        }

        marker.JoinNeighbors();
    }

    /// <summary>Where in the text the changed words stand.</summary>
    private static List<(int Start, int End)> StretchesOf(TextDifference difference, TextChange change)
    {
        var stretches = new List<(int, int)>();
        var position = 0;
        foreach (var run in difference.Runs.Where(run => run.Change == TextChange.Same || run.Change == change))
        {
            if (run.Change == change)
            {
                stretches.Add((position, position + run.Text.Length));
            }

            position += run.Text.Length;
        }

        return stretches;
    }

    private static List<(string, string)> LinksOf(IHtmlDocument old, IHtmlDocument latest)
    {
        var (was, now) = (Targets(old), Targets(latest));
        var (gone, come) = (was.Except(now).ToList(), now.Except(was).ToList());
        return [.. Enumerable.Range(0, Math.Max(gone.Count, come.Count)).Select(i => (gone.ElementAtOrDefault(i) ?? "", come.ElementAtOrDefault(i) ?? ""))];
    }

    private static List<string> Targets(IHtmlDocument document) => [.. document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)];
}
