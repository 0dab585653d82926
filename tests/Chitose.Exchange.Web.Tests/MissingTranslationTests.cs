using System.Net;
using System.Text.Json.Nodes;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Site conventions L6.</summary>
public sealed class MissingTranslationTests(UntranslatedSite site) : IClassFixture<UntranslatedSite>
{
    private const string Mark = "ยังไม่มีคำแปล";

    public static TheoryData<string> Untranslated => ["partners/kongsberg", "events/anchorage-2019-50th-ceremony", "programs/mears", "about"];

    [Theory]
    [MemberData(nameof(Untranslated))]
    public async Task The_page_shows_the_japanese_text_in_a_thai_frame(string path)
    {
        var japanese = await site.PageAsync($"/ja/{path}");

        var page = await site.PageAsync($"/th/{path}");

        Assert.Equal("th", page.DocumentElement.GetAttribute("lang"));
        var heading = Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(japanese.QuerySelector("h1")!.TextContent, heading.TextContent);
        Assert.Equal("ja", heading.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Contains("หน้าแรก", page.QuerySelector("nav.main-menu")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ติดต่อ", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("หน้าแรก", page.QuerySelector("nav.breadcrumb")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Untranslated))]
    public async Task The_page_says_so_in_thai_and_leads_to_the_japanese_page(string path)
    {
        var page = await site.PageAsync($"/th/{path}");

        var note = Assert.Single(page.QuerySelectorAll("main [role=note]"));
        Assert.Equal("th", note.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Contains("ยังไม่มีคำแปลภาษาไทย จึงแสดงเป็นภาษาญี่ปุ่น", note.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/ja/{path}", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("ja", note.QuerySelector("a")!.GetAttribute("hreflang"));
    }

    [Fact]
    public async Task A_suggestion_of_the_page_is_marked_with_its_language()
    {
        var suggested = JsonNode.Parse(await site.TextAsync("/th/search/suggestions?q=kongsberg"))!["pages"]![0]!;

        Assert.Equal(("/ja/partners/kongsberg", "ja", "คู่ความร่วมมือ", "日本語"), ((string?)suggested["address"], (string?)suggested["language"], (string?)suggested["kind"], (string?)suggested["elsewhere"]));
    }

    [Fact]
    public async Task A_page_found_by_search_is_marked_as_japanese()
    {
        var page = await site.PageAsync("/th/search?q=Kongsberg");

        var link = page.QuerySelector("main a[href='/ja/partners/kongsberg']")!;
        Assert.Equal("ja", link.GetAttribute("lang"));
        Assert.Contains("日本語", link.Closest("li")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href='/ja/partners/anchorage']"));
    }

    [Theory]
    [MemberData(nameof(Untranslated))]
    public async Task Search_engines_are_kept_away_from_the_page(string path)
    {
        var page = await site.PageAsync($"/th/{path}");

        Assert.Equal("noindex, follow", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[hreflang], script[type='application/ld+json']"));
    }

    [Theory]
    [MemberData(nameof(Untranslated))]
    public async Task The_pages_in_other_languages_do_not_offer_it(string path)
    {
        foreach (var language in Language.All.Where(other => other != Language.Thai))
        {
            var page = await site.PageAsync($"/{language.Segment}/{path}");

            Assert.Equal(
                ["ja", "en", "zh-Hans", "ko", "x-default"],
                page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")));
            Assert.DoesNotContain(page.QuerySelectorAll("meta[property='og:locale:alternate']"), meta => meta.GetAttribute("content") == "th_TH");
        }
    }

    [Theory]
    [MemberData(nameof(Untranslated))]
    public async Task The_header_marks_the_missing_translation_on_every_page(string path)
    {
        foreach (var language in Language.All)
        {
            var page = await site.PageAsync($"/{language.Segment}/{path}");

            var thai = page.QuerySelector(".languages a[hreflang=th]")!;
            Assert.Contains(Mark, thai.TextContent, StringComparison.Ordinal);
            Assert.Equal($"/th/{path}", thai.GetAttribute("href"));
            Assert.Single(page.QuerySelectorAll(".languages a small"));
        }
    }

    [Theory]
    [InlineData("friendship-cities", "partners/kongsberg")]
    [InlineData("sister-cities", "partners/kongsberg")]
    [InlineData("", "partners/kongsberg")]
    [InlineData("timeline", "partners/kongsberg")]
    [InlineData("timeline", "events/anchorage-2019-50th-ceremony")]
    [InlineData("events", "events/anchorage-2019-50th-ceremony")]
    [InlineData("partners/anchorage", "events/anchorage-2019-50th-ceremony")]
    [InlineData("partners/anchorage", "programs/mears")]
    [InlineData("programs", "programs/mears")]
    [InlineData("site-map", "programs/mears")]
    [InlineData("site-map", "partners/kongsberg")]
    [InlineData("site-map", "about")]
    public async Task A_list_marks_the_japanese_title(string list, string entry)
    {
        var page = await site.PageAsync($"/th/{list}");

        var links = page.QuerySelectorAll($"main a[href='/th/{entry}']").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal("ja", link.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("handout")]
    [InlineData("panel")]
    public async Task A_sheet_has_the_japanese_text_and_says_so_in_thai(string sheet)
    {
        var page = await site.PageAsync($"/th/partners/kongsberg/{sheet}");

        Assert.Equal("th", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ja", page.QuerySelector("main article")!.GetAttribute("lang"));
        var note = Assert.Single(page.QuerySelectorAll("main [role=note]"));
        Assert.Contains(Mark, note.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/ja/partners/kongsberg/{sheet}", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task No_japanese_word_stands_on_a_thai_page_without_its_mark()
    {
        var faults = new List<string>();
        foreach (var path in PageTypes.All)
        {
            var page = await site.PageAsync($"/th/{path}");
            faults.AddRange(Scripts.UnmarkedIn(page).Select(fault => $"/th/{path}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task The_titles_of_the_brochure_mark_the_japanese_ones()
    {
        var page = await site.PageAsync("/th/brochure");

        var title = Assert.Single(page.QuerySelectorAll("main h3"), heading => heading.TextContent.Contains("記念式典", StringComparison.Ordinal));
        Assert.Equal("ja", title.Closest("[lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_sitemap_holds_only_what_is_translated()
    {
        var listed = await SiteMapEntry.AllOfAsync(site);

        Assert.Equal(
            [
                $"{RunningSite.Origin}/en/privacy", $"{RunningSite.Origin}/th/about", $"{RunningSite.Origin}/th/events/anchorage-2019-50th-ceremony",
                $"{RunningSite.Origin}/th/partners/kongsberg", $"{RunningSite.Origin}/th/programs/mears",
            ],
            PublicPage.All.Select(page => page.Address).Except(listed.Select(entry => entry.Address)).Order());
        Assert.DoesNotContain(listed, entry => entry.Address.EndsWith("/about", StringComparison.Ordinal) && entry.Alternates.ContainsKey("th"));
    }

    [Fact]
    public async Task Where_the_english_page_is_missing_the_japanese_one_stands_for_all()
    {
        var page = await site.PageAsync("/ko/privacy");

        Assert.Equal($"{RunningSite.Origin}/ja/privacy", page.QuerySelector("link[hreflang=x-default]")?.GetAttribute("href"));
        Assert.Null(page.QuerySelector("link[rel=alternate][hreflang=en]"));
    }

    [Fact]
    public async Task A_number_leads_to_the_page_all_the_same()
    {
        using var answer = await site.GetAsync("/p/1013", ("Accept-Language", "th"));
        using var reached = await site.GetAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, reached.StatusCode);
    }
}
