using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources;

namespace Chitose.Exchange.Web.Mirror;

/// <summary>A page on its way into the mirror: what it links to, and how it is written there.</summary>
internal sealed class MirroredPage
{
    private const string Source = "srcset";

    private readonly IHtmlDocument _page;
    private readonly string _address;
    private readonly string _origin;

    /// <param name="html">The page as the site serves it.</param>
    /// <param name="address">Its path and query.</param>
    /// <param name="origin">Where the public reaches the site.</param>
    public MirroredPage(string html, string address, string origin)
    {
        _page = new HtmlParser().ParseDocument(html);
        (_address, _origin) = (address, origin);

        // Forms need a program behind them; the only one of readers is the search.
        foreach (var form in _page.QuerySelectorAll("form").ToList())
        {
            form.Remove();
        }
    }

    public string Title => _page.Title ?? "";

    public Language? Language => Languages.Language.WithTag(_page.DocumentElement.GetAttribute("lang"));

    /// <summary>Paths and queries of everything within the site that the page links to or shows.</summary>
    public IEnumerable<string> Targets() => Links().Select(link => link.Target)
        .Concat(_page.QuerySelectorAll("meta[property='og:image'], link[rel=canonical], link[rel=alternate]")
            .Select(named => PathOf(named.GetAttribute("content") ?? named.GetAttribute("href")!)).OfType<string>());

    /// <summary>The page's style sheet and signs, as files of the mirror.</summary>
    public IReadOnlyList<(string Relation, string File)> Styles() =>
    [
        .. from link in _page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]")
           where PathOf(link.GetAttribute("href")!) is not null
           select (link.GetAttribute("rel")!, MirrorFile.Of(PathOf(link.GetAttribute("href")!)!)!),
    ];

    /// <summary>Turns the page's links into those between files.</summary>
    /// <param name="file">The file that the page is written to.</param>
    public void LinkFiles(string file)
    {
        foreach (var (element, attribute, written, target) in Links().ToList())
        {
            var fragment = written.Split('#', 2) is [_, var part] && attribute == "href" ? $"#{part}" : "";
            if (MirrorFile.Of(target) is { } to)
            {
                element.SetAttribute(attribute, attribute == Source
                    ? element.GetAttribute(Source)!.Replace(written, MirrorFile.Link(file, to), StringComparison.Ordinal)
                    : MirrorFile.Link(file, to) + fragment);
            }
            else if (attribute == "href")
            {
                element.SetAttribute(attribute, _origin + target + fragment);
            }
        }
    }

    /// <summary>Says above the main text that this is a copy, of which day, and where the original is.</summary>
    /// <param name="day">Of which day.</param>
    /// <param name="original">Path and query of the original.</param>
    public void NoteCopy(DateOnly day, string original)
    {
        if (Language is not { } language || _page.QuerySelector("main") is not { } main)
        {
            return;
        }

        var words = Words.In(language);
        var way = _page.CreateElement("a");
        way.SetAttribute("href", _origin + original);
        way.TextContent = words.CopyOriginal;
        var note = Paragraph(words.CopyAsOf(date: DateWriter.Write(new HistoricDate(day), language)));
        var link = Paragraph("");
        link.AppendChild(way);
        var box = Division("notice", note, link);
        box.SetAttribute("role", "note");
        main.Prepend(Division("wrap", box));
    }

    public string Write() => _page.ToHtml();

    private IElement Paragraph(string text)
    {
        var paragraph = _page.CreateElement("p");
        paragraph.TextContent = text;
        return paragraph;
    }

    private IElement Division(string style, params IElement[] children)
    {
        var division = _page.CreateElement("div");
        division.ClassName = style;
        division.Append([.. children]);
        return division;
    }

    private IEnumerable<(IElement Element, string Attribute, string Written, string Target)> Links()
    {
        foreach (var element in _page.QuerySelectorAll("a[href], link[href]:not([rel=canonical]):not([rel=alternate][hreflang]), img[src], script[src], source[srcset], img[srcset]"))
        {
            foreach (var attribute in new[] { "href", "src" })
            {
                if (element.GetAttribute(attribute) is { } written && PathOf(written) is { } target)
                {
                    yield return (element, attribute, written, target);
                }
            }

            foreach (var written in (element.GetAttribute(Source) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(source => source.Split(' ')[0]))
            {
                if (PathOf(written) is { } target)
                {
                    yield return (element, Source, written, target);
                }
            }
        }
    }

    /// <summary>Path and query of an address within the site; null for others and for parts of the page itself.</summary>
    private string? PathOf(string written) =>
        !written.StartsWith('#') && Uri.TryCreate(new Uri(_origin + _address), written, out var uri) && uri.GetLeftPart(UriPartial.Authority) == _origin ? uri.PathAndQuery : null;
}
