using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Machines;

/// <summary>The feeds, read by a program of another make (site conventions S3).</summary>
[Collection(Reading.Name)]
public sealed class FeedTests(SharedSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Segment)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_feed_reader_reads_the_newest_thirty(string segment)
    {
        var language = Language.Find(segment)!;
        using var answer = await site.GetAsync($"/{segment}/feed.xml");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        SecurityHeaderTable.AssertOn(answer);

        using var xml = XmlReader.Create(await answer.Content.ReadAsStreamAsync());
        var feed = SyndicationFeed.Load(xml);

        Assert.Equal(language.Tag, feed.Language);
        Assert.Equal(site.PageAt($"/{segment}/").Document.Title, feed.Title.Text);
        Assert.Equal(30, feed.Items.Count());
        Assert.Equal(feed.Items.Max(item => item.LastUpdatedTime), feed.LastUpdatedTime);
        Assert.Equal(feed.Items.Select(item => item.LastUpdatedTime).OrderDescending(), feed.Items.Select(item => item.LastUpdatedTime));
        Assert.Equal($"{RunningSite.Origin}/{segment}/feed.xml", feed.Links.Single(link => link.RelationshipType == "self").Uri.AbsoluteUri);
        Assert.NotEmpty(feed.Authors.Single().Name);
        Assert.NotEmpty(feed.Copyright.Text);
        foreach (var item in feed.Items)
        {
            var page = site.PageAt(item.Links.Single(link => link.RelationshipType == "alternate").Uri.AbsolutePath);
            Assert.Equal(language, page.Language);
            Assert.Contains(item.Title.Text, page.Document.Title, StringComparison.Ordinal);
            Assert.Equal(page.Document.QuerySelector(".page-foot time")!.GetAttribute("datetime"), item.LastUpdatedTime.ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Its_texts_are_whole_and_read_well_elsewhere(string segment)
    {
        var feed = XDocument.Parse(await site.TextAsync($"/{segment}/feed.xml"));

        foreach (var entry in feed.Root!.Elements(Atom + "entry"))
        {
            Assert.Equal(["author", "content", "contributor", "id", "link", "rights", "summary", "title", "updated"], entry.Elements().Select(element => element.Name.LocalName).Append("author").Append("contributor").Append("rights").Distinct().Order());
            var content = entry.Element(Atom + "content")!;
            Assert.Equal("html", content.Attribute("type")!.Value);
            var text = RunningSite.Parse(content.Value);
            Assert.Empty(text.QuerySelectorAll("script, style, iframe, [onclick], [style]"));
            Assert.All(text.QuerySelectorAll("a[href]"), link => Assert.Matches("^(https?|mailto|tel):", link.GetAttribute("href")));
            var page = site.PageAt(new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath);
            var paragraphs = text.QuerySelectorAll("p").Skip(page.Page.StartsWith("partners/", StringComparison.Ordinal) ? 1 : 0);
            Assert.All(paragraphs.SelectMany(paragraph => paragraph.InnerHtml.Split("<br>")), line => Assert.Contains(WithPlainSpaces(RunningSite.Parse(line).Body!.TextContent), WithPlainSpaces(page.MainText), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Ids_stay_for_good_and_are_never_shared()
    {
        var ids = new List<string>();
        foreach (var language in Language.All)
        {
            var feed = XDocument.Parse(await site.TextAsync($"/{language.Segment}/feed.xml"));
            ids.AddRange(feed.Descendants(Atom + "id").Select(id => id.Value));
        }

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^tag:www[.]city[.]chitose[.]lg[.]jp,2026:exchange/(ja|en|zh|ko|th)/(feed|[0-9]+)$", id));
    }

    [Fact]
    public void Every_page_leads_to_the_feed_of_its_language() =>
        Assert.All(site.Pages, page => Assert.Equal(
            $"/{page.Language.Segment}/feed.xml",
            page.Document.QuerySelector("link[rel=alternate][type='application/atom+xml']")?.GetAttribute("href")));

    /// <summary>Pages keep Thai eras on one line with their years.</summary>
    private static string WithPlainSpaces(string text) => text.Replace('\u00A0', ' ');
}
