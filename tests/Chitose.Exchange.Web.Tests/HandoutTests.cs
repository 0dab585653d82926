using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>What is printed: the sheets of the partners, and the code in the foot of every page.</summary>
[Collection(Reading.Name)]
public sealed class HandoutTests(SharedSite site)
{
    public static TheoryData<string, string> Sheets
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in Language.All)
            {
                data.Add(language.Segment, "handout");
                data.Add(language.Segment, "panel");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task A_sheet_is_whole_is_light_and_is_no_page_of_its_own_to_search_engines(string segment, string sheet)
    {
        foreach (var partner in PublishedFiles.Content.Entries.OfType<Partner>())
        {
            var address = $"/{segment}/partners/{partner.Slug}/{sheet}";
            using var answer = await site.GetAsync(address, ("Accept-Encoding", "br"));
            var page = await site.PageAsync(address);

            Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, 14 * 1024);
            Assert.Equal("noindex, follow", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[hreflang], meta[property^='og:'], script[type='application/ld+json']"));
            Assert.StartsWith("/css/handout.", Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href"), StringComparison.Ordinal);
            Assert.Equal(partner.TextIn(Language.Find(segment)!)!.Title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
            Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
            Assert.Equal(
                new[] { $"/{segment}/partners/{partner.Slug}", $"/{segment}/partners/{partner.Slug}/handout", $"/{segment}/partners/{partner.Slug}/panel" }.Order(),
                page.QuerySelectorAll("header.desk a:not([lang])").Select(link => link.GetAttribute("href")).Order());
            AssertLeads(page.QuerySelector(".paper .qr"), partner.Number);
            Assert.Contains($"{RunningSite.Origin}/p/{partner.Number}", page.QuerySelector(".paper__more")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Names_of_places_stand_below_the_globe_and_never_on_a_picture()
    {
        foreach (var language in Language.All)
        {
            var page = await site.PageAsync($"/{language.Segment}/partners/jeju-tourism-association/handout");
            var partner = PublishedFiles.Content.Entries.OfType<Partner>().Single(entry => entry.Slug == "jeju-tourism-association");

            Assert.Empty(page.QuerySelectorAll(".paper__view text, .place-map text"));
            Assert.Equal(partner.ShortTitleIn(language).Text, page.QuerySelectorAll(".place__key > li")[1].TextContent);
            Assert.All(page.QuerySelectorAll(".place__key > li"), name => Assert.Contains(name.TextContent, page.QuerySelector("#map-title")!.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_japanese_sheet_has_readings_that_can_be_left_out()
    {
        var handout = await site.PageAsync("/ja/partners/anchorage/handout");
        var panel = await site.PageAsync("/ja/partners/anchorage/panel");

        Assert.All([handout, panel], page => Assert.NotEmpty(page.QuerySelectorAll(".paper ruby rt")));
        Assert.Contains("仲のよい町のことです", WithoutReadings(handout), StringComparison.Ordinal);
        Assert.Contains("航空貨物や金融", WithoutReadings(panel), StringComparison.Ordinal);
        Assert.All([handout, panel], page => Assert.Equal("checkbox", page.QuerySelector("label #readings")!.GetAttribute("type")));
        Assert.Null((await site.PageAsync("/en/partners/anchorage/handout")).QuerySelector("#readings"));
    }

    [Fact]
    public async Task No_japanese_text_ends_with_a_line_of_a_letter_or_two()
    {
        var endings = (await site.PageAsync("/ja/partners/airport-high-school/handout")).QuerySelectorAll(".paper__text p > .nb:last-child").ToList();
        endings.SelectMany(ending => ending.QuerySelectorAll("rt, rp")).ToList().ForEach(reading => reading.Remove());

        Assert.Equal(["移りました。", "ソウルです。", "泊まりました。", "話します。"], endings.Select(ending => ending.TextContent));
    }

    [Theory]
    [InlineData("changchun", true)]
    [InlineData("anchorage", false)]
    [InlineData("jeju-tourism-association", false)] // its year is being confirmed
    public async Task A_story_ends_with_what_lies_ahead_where_there_is_room(string partner, bool isAhead)
    {
        var lines = (await site.PageAsync($"/en/partners/{partner}/handout")).QuerySelectorAll(".timeline > li");

        Assert.InRange(lines.Length, 2, 5);
        Assert.Equal(isAhead, lines[^1].ClassList.Contains("is-ahead"));
    }

    [Theory]
    [InlineData("/ja/partners/no-such-place/handout")]
    [InlineData("/en/partners/anchorage/poster")]
    public async Task There_is_no_sheet_of_nothing(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void A_phone_reads_the_short_address_from_the_foot_of_every_printed_page()
    {
        var numbered = site.Pages.Where(page => page.Language == Language.Thai).ToList();

        Assert.True(numbered.Count > 50);
        foreach (var page in numbered)
        {
            AssertLeads(page.Document.QuerySelector(".page-foot .print-only > .qr"), NumberOf(page));
        }
    }

    [Fact]
    public void The_brochure_hides_its_foot_on_paper_and_bears_the_code_itself() =>
        AssertLeads(site.PageAt("/ko/brochure").Document.QuerySelector(".sheet .print-only > .qr"), NumberOf(site.PageAt("/ko/brochure")));

    [Fact]
    public void A_code_has_a_name_in_the_language_of_its_page()
    {
        var names = Language.All.Select(language => site.PageAt($"/{language.Segment}/about").Document.QuerySelector(".page-foot .qr")!).ToList();

        Assert.All(names, code => Assert.Equal("img", code.GetAttribute("role")));
        Assert.Equal(Language.All.Count, names.Select(code => code.GetAttribute("aria-label")).Distinct().Count());
    }

    private static string WithoutReadings(IDocument page)
    {
        foreach (var reading in page.QuerySelectorAll(".paper__text :is(rt, rp)").ToList())
        {
            reading.Remove();
        }

        return page.QuerySelector(".paper__text")!.TextContent;
    }

    private static int NumberOf(ReadPage page) =>
        int.Parse(page.Document.QuerySelector(".page-foot a[href^='/p/']")!.TextContent, CultureInfo.InvariantCulture);

    private static void AssertLeads(IElement? code, int number)
    {
        Assert.NotNull(code);
        Assert.Equal($"{RunningSite.Origin}/p/{number}", ScannedCode.Read(code));
    }
}
