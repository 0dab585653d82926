using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;

namespace Chitose.Exchange.Web.Features.Feeds;

/// <summary>The latest texts of one language as an Atom feed, each whole, with what its page tells beside it.</summary>
internal sealed class Feed(Edition edition, ArticleRenderer articles, SiteAddress site)
{
    private const string Html = "text/html";

    /// <summary>The year in which the ids began (RFC 4151); it never changes, whatever the address of the site.</summary>
    private const string TagYear = "2026";

    /// <summary>What stands before a text, line by line, by page number.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<string>> Facts { get; init; }

    /// <summary>Which version of each page is public and since when, by page number.</summary>
    public required IReadOnlyDictionary<int, (int Edition, DateTime At)> Published { get; init; }

    public byte[] Write(IReadOnlyList<PublishedText> texts)
    {
        var entries = texts.Select(EntryOf).OrderByDescending(entry => entry.LastUpdatedTime).ToList();
        var home = new Uri(site.Absolute(edition.AddressOf(Addresses.Home)));
        var feed = new SyndicationFeed(edition.SiteName, null, home, IdOf("feed"), entries.Count > 0 ? entries[0].LastUpdatedTime : default)
        {
            Language = edition.Language.Tag,
            Copyright = new TextSyndicationContent($"© {edition.Text(edition.Profile.City)}"),
            Items = entries,
        };
        feed.Authors.Add(new SyndicationPerson { Name = edition.Text(edition.Profile.Department), Uri = site.Absolute(edition.AddressOf(PageSlugs.Contact)) });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site.Absolute(edition.AddressOf(Addresses.Feed))), "application/atom+xml"));

        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            new Atom10FeedFormatter(feed).WriteTo(xml);
        }

        return content.ToArray();
    }

    private SyndicationItem EntryOf(PublishedText page)
    {
        var address = site.Absolute(edition.AddressOf(Addresses.PathOf(page.Kind, page.Slug)));
        var entry = new SyndicationItem
        {
            Id = IdOf(page.Number.ToString(CultureInfo.InvariantCulture)),
            Title = new TextSyndicationContent(Clean(page.Text.Title)),
            Summary = new TextSyndicationContent(Clean(page.Text.Summary)),
            Content = new TextSyndicationContent(Clean(HtmlOf(page, address)), TextSyndicationContentKind.Html),
            LastUpdatedTime = MomentOf(page),
        };
        entry.Links.Add(new SyndicationLink(new Uri(address), "alternate", null, Html, 0));
        return entry;
    }

    /// <summary>The text as on its page, but with whole addresses, since it is read elsewhere.</summary>
    private string HtmlOf(PublishedText page, string address)
    {
        var body = new HtmlParser().ParseDocument(articles.Render(page.Text.Body.Markdown, edition.Language).Html.ToString()!).Body!;
        var around = new Uri(address);
        foreach (var link in body.QuerySelectorAll("a[href]"))
        {
            if (Uri.TryCreate(around, link.GetAttribute("href"), out var target))
            {
                link.SetAttribute("href", target.AbsoluteUri);
            }
        }

        if (Facts.TryGetValue(page.Number, out var lines))
        {
            body.Prepend(FactsOf(lines, body.Owner!));
        }

        return body.InnerHtml;
    }

    private static IElement FactsOf(IReadOnlyList<string> lines, IDocument document)
    {
        var paragraph = document.CreateElement("p");
        foreach (var line in lines)
        {
            paragraph.Append(paragraph.HasChildNodes ? [document.CreateElement("br"), document.CreateTextNode(line)] : [document.CreateTextNode(line)]);
        }

        return paragraph;
    }

    /// <summary>The same for good, also if the site moves: the city speaks for it.</summary>
    private string IdOf(string what) => $"tag:{new Uri(edition.Profile.Website).Host},{TagYear}:exchange/{edition.Language.Segment}/{what}";

    /// <summary>
    /// Changes are dated by the day, so that a text counts as changed when its day began in Japan, unless its page was last published
    /// on that day: then at that moment.
    /// </summary>
    private DateTimeOffset MomentOf(PublishedText page)
    {
        var day = Today.BeginningOf(page.Text.Updated);
        var published = Published.TryGetValue(page.Number, out var edition) ? new DateTimeOffset(edition.At, TimeSpan.Zero).ToOffset(day.Offset) : day;
        return published >= day && published < day.AddDays(1) ? published : day;
    }

    /// <summary>XML knows no control characters, whoever typed them.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF)));
}
