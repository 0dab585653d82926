using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.StructuredData;

/// <summary>What each page says to machines (site conventions 5, J1, J2).</summary>
[Collection(Reading.Name)]
public sealed class GraphTests(SharedSite site)
{
    /// <summary>Properties whose value a reader reads on the page, word for word.</summary>
    private static readonly string[] Words = ["name", "headline", "caption", "value", "postalCode", "addressRegion", "addressLocality", "telephone", "description"];

    private static readonly string[] OnEveryPage = ["GovernmentOrganization", "WebSite"];
    private static readonly string[] Addresses = ["url", "item"];
    private static readonly string[] OfNews = ["headline", "image", "datePublished", "dateModified", "author", "about"];

    [Fact]
    public void Every_page_has_one_graph_in_the_language_of_the_page() =>
        AssertNone(page => GraphOfPage.Of(page.Document)?.Page["inLanguage"]?.GetValue<string>() is var tag && tag == page.Language.Tag ? [] : [tag ?? "none"]);

    [Fact]
    public void Every_page_names_the_site_the_city_itself_and_the_way_to_it() =>
        AssertNone(page =>
        {
            var graph = GraphOfPage.Of(page.Document)!;
            return OnEveryPage.Concat(page.Page.Length == 0 ? [] : ["BreadcrumbList"]).Where(type => !graph.Has(type)).Append(graph.Page["url"]!.GetValue<string>() == page.Promised.Address ? null : "url").OfType<string>();
        });

    [Fact]
    public void No_name_of_a_thing_leads_nowhere() =>
        AssertNone(page =>
        {
            var graph = GraphOfPage.Of(page.Document)!;
            var known = graph.Nodes.Select(node => node["@id"]!.GetValue<string>()).ToHashSet();
            return graph.Objects.Where(thing => thing.Count == 1 && thing.ContainsKey("@id")).Select(thing => thing["@id"]!.GetValue<string>()).Where(id => !known.Contains(id));
        });

    [Fact]
    public void Every_thing_has_an_id_of_its_own() =>
        AssertNone(page => GraphOfPage.Of(page.Document)!.Nodes.GroupBy(node => node["@id"]!.GetValue<string>()).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_word_of_it_stands_on_the_page() =>
        AssertNone(page =>
        {
            var shown = ShownOn(page);
            return from thing in GraphOfPage.Of(page.Document)!.Objects
                   let type = GraphOfPage.TypeOf(thing)
                   from word in Words
                   where thing[word] is JsonValue && !(word == "description" && type is not "Event" and not "NewsArticle" and not "Dataset")
                   let value = Plain(thing[word]!.GetValue<string>()).TrimEnd('…')
                   where !shown.Contains(value, StringComparison.Ordinal)
                   select $"{type} {word}: {value}";
        });

    [Fact]
    public void Every_other_name_stands_on_the_page_in_its_own_language() =>
        AssertNone(page =>
        {
            var marked = page.Document.QuerySelectorAll("main [lang]").Select(element => element.TextContent).ToHashSet();
            return from thing in GraphOfPage.Of(page.Document)!.Objects
                   where thing["alternateName"] is JsonArray
                   from name in thing["alternateName"]!.AsArray()
                   where !marked.Contains(name!.GetValue<string>())
                   select name!.GetValue<string>();
        });

    [Fact]
    public void The_page_describes_itself_as_its_head_does() =>
        AssertNone(page =>
        {
            var graph = GraphOfPage.Of(page.Document)!.Page;
            var description = page.Document.QuerySelector("meta[name=description]")!.GetAttribute("content");
            return graph["description"]!.GetValue<string>() == description && page.Document.Title!.StartsWith(graph["name"]!.GetValue<string>(), StringComparison.Ordinal) | page.Page.Length == 0
                && graph["dateModified"]!.GetValue<string>() == page.Document.QuerySelector(".page-foot time")!.GetAttribute("datetime") ? [] : ["head"];
        });

    [Fact]
    public void The_way_to_a_page_is_that_of_the_breadcrumb() =>
        AssertNone(page =>
        {
            if (page.Page.Length == 0)
            {
                return [];
            }

            var items = GraphOfPage.Of(page.Document)!.One("BreadcrumbList")["itemListElement"]!.AsArray().Select(item => item!.AsObject()).ToList();
            var shown = page.Document.QuerySelectorAll("nav.breadcrumb li").ToList();
            var told = items.Select((item, index) => $"{index + 1} {item["name"]} {item["item"]}");
            var seen = shown.Select((item, index) => $"{index + 1} {item.TextContent.Trim()} {AddressIn(item, page)}");
            return items.All(item => item["position"] is not null) && told.SequenceEqual(seen) ? [] : told;
        });

    [Fact]
    public void Nothing_in_it_can_end_the_script_element() =>
        AssertNone(page => page.Html.Split("application/ld+json")[1].Split('\n')[0] is var line
            && line.IndexOf('<', StringComparison.Ordinal) == line.IndexOf("</script>", StringComparison.Ordinal) ? [] : [line]);

    [Fact]
    public void Every_address_of_this_site_is_that_of_a_page_or_a_picture()
    {
        var pages = site.Pages.Select(page => page.Promised.Address).ToHashSet();

        AssertNone(page => from thing in GraphOfPage.Of(page.Document)!.Objects
                           from name in Addresses
                           where thing[name] is JsonValue && GraphOfPage.TypeOf(thing) != "ImageObject"
                           let address = thing[name]!.GetValue<string>()
                           where address.StartsWith(RunningSite.Origin, StringComparison.Ordinal) && !pages.Contains(address)
                           select address);
    }

    [Theory]
    [InlineData("partners/anchorage", "City")]
    [InlineData("partners/jeju-tourism-association", "Organization")]
    [InlineData("partners/airport-high-school", "HighSchool")]
    [InlineData("events/anchorage-2019-50th-ceremony", "NewsArticle")]
    [InlineData("events/anchorage-1969-agreement", "NewsArticle")]
    public void A_page_is_about(string path, string type)
    {
        var graph = GraphOfPage.Of(site.PageAt($"/en/{path}").Document)!;

        var main = graph.Page["mainEntity"]!["@id"]!.GetValue<string>();
        Assert.Equal(type, GraphOfPage.TypeOf(graph.Nodes.Single(node => node["@id"]!.GetValue<string>() == main)));
        Assert.False(graph.Has("Event"), "what has been is no event to go to");
    }

    [Fact]
    public void Only_what_is_news_is_an_article_to_other_sites() =>
        AssertNone(page =>
        {
            var news = GraphOfPage.Of(page.Document)!.Nodes.SingleOrDefault(node => GraphOfPage.TypeOf(node) == "NewsArticle");
            string? Of(string property) => page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
            var told = (Of("og:type"), Of("article:published_time"), Of("article:modified_time"));
            var expected = news is null ? ("website", null, null) : ("article", (string?)news["datePublished"], (string?)news["dateModified"]);
            return told == expected ? [] : [$"{told}"];
        });

    [Theory]
    [InlineData("", "CollectionPage")]
    [InlineData("sister-cities", "CollectionPage")]
    [InlineData("events", "CollectionPage")]
    [InlineData("programs", "CollectionPage")]
    [InlineData("timeline", "CollectionPage")]
    [InlineData("about", "AboutPage")]
    [InlineData("contact", "ContactPage")]
    [InlineData("privacy", "WebPage")]
    public void A_page_is_of_its_type(string path, string type)
    {
        var page = GraphOfPage.Of(site.PageAt($"/ko/{path}").Document)!.Page;

        Assert.Equal(type, GraphOfPage.TypeOf(page));
        Assert.Equal(type == "CollectionPage", page["mainEntity"]?["itemListElement"]?.AsArray().Count > 0);
    }

    [Fact]
    public void A_city_is_told_with_its_names_its_place_and_its_checked_item()
    {
        var city = GraphOfPage.Of(site.PageAt("/ja/partners/anchorage").Document)!.One("City");

        Assert.Equal("アンカレジ市", city["name"]!.GetValue<string>());
        Assert.Contains("앵커리지", city["alternateName"]!.ToJsonString(Readable), StringComparison.Ordinal);
        Assert.Equal(61.21667, city["geo"]!["latitude"]!.GetValue<double>());
        Assert.Equal("アメリカ合衆国", city["containedInPlace"]!["containedInPlace"]!["name"]!.GetValue<string>());
        Assert.Equal("https://www.wikidata.org/entity/Q39450", city["sameAs"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("partners/changchun")]
    [InlineData("partners/kongsberg")]
    [InlineData("")]
    public void An_item_that_nobody_has_checked_is_not_told(string path) =>
        Assert.DoesNotContain("wikidata", GraphOfPage.TextOf(site.PageAt($"/en/{path}").Document)!, StringComparison.Ordinal);

    [Fact]
    public void News_has_what_search_engines_ask_for() =>
        AssertNone(page =>
        {
            if (GraphOfPage.Of(page.Document)!.Nodes.SingleOrDefault(node => GraphOfPage.TypeOf(node) == "NewsArticle") is not { } article)
            {
                return [];
            }

            var days = page.Document.QuerySelectorAll(".page-foot time").Select(time => time.GetAttribute("datetime"));
            return OfNews.Where(name => !article.ContainsKey(name))
                .Concat(article["headline"]!.GetValue<string>().Length > 110 ? ["headline"] : [])
                .Concat(days.SequenceEqual([article["dateModified"]!.GetValue<string>(), article["datePublished"]!.GetValue<string>()]) ? [] : ["days"])
                .Concat(string.CompareOrdinal(article["datePublished"]!.GetValue<string>(), article["dateModified"]!.GetValue<string>()) > 0 ? ["published after it was changed"] : []);
        });

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string AddressIn(IElement crumb, ReadPage page) =>
        crumb.QuerySelector("a")?.GetAttribute("href") is { } address ? RunningSite.Origin + address : page.Promised.Address;

    /// <summary>All that a reader sees, without readings, and with spaces as one.</summary>
    private static string ShownOn(ReadPage page)
    {
        var body = (IElement)page.Document.Body!.Clone();
        foreach (var hidden in body.QuerySelectorAll("rt, rp, script"))
        {
            hidden.Remove();
        }

        return Plain(body.TextContent + " " + page.Document.Title + " " + string.Join(' ', body.QuerySelectorAll("[alt]").Select(image => image.GetAttribute("alt"))));
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void AssertNone(Func<ReadPage, IEnumerable<string?>> faults) =>
        Assert.Empty(site.Pages.SelectMany(page => faults(page).Select(fault => $"{page.Path}: {fault}")));
}
