using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Search;

[Collection(Reading.Name)]
public sealed class SearchTests(SharedSite site)
{
    private const string Hit = "main .entry-list a";

    [Fact]
    public async Task Every_question_of_the_table_finds_its_page_first()
    {
        var faults = new List<string>();
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "search-queries.tsv")))
        {
            var parts = line.Split('\t');
            var page = await site.PageAsync(Ask(parts[1], parts[0]));
            var first = page.QuerySelector(Hit)?.GetAttribute("href");
            if (first != $"/{parts[1]}/{parts[2]}")
            {
                faults.Add($"{line}: {first}");
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task What_was_found_is_marked_and_counted()
    {
        var page = await site.PageAsync(Ask("en", "cook inlet"));

        Assert.Equal("Cook Inlet", page.QuerySelector("main mark")!.TextContent);
        Assert.Contains("cook inlet", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content^=noindex]"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal(Language.All.Select(language => Ask(language.Segment, "cook inlet")), page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("en", "砂むし温泉", "partners/ibusuki")]
    [InlineData("th", "ミアーズ", "programs/mears")]
    [InlineData("ja", "海外研修", "programs/youth-training-abroad")]
    public async Task A_word_of_another_language_finds_pages_in_the_readers(string segment, string typed, string page)
    {
        var links = Links(await site.PageAsync(Ask(segment, typed))).ToList();

        Assert.Contains($"/{segment}/{page}", links);
        Assert.All(links, link => Assert.StartsWith($"/{segment}/", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hits_stand_by_kind_and_those_in_other_languages_last()
    {
        var page = await site.PageAsync(Ask("ko", "Kongsberg"));

        var links = Links(page).ToList();
        Assert.Equal("/ko/partners/kongsberg", page.QuerySelector("main .found a")!.GetAttribute("href"));
        Assert.Equal(links.OrderBy(link => !link!.StartsWith("/ko/", StringComparison.Ordinal)), links);
        Assert.Equal(page.QuerySelectorAll("main h2").Length, page.QuerySelectorAll("main h2").DistinctBy(heading => heading.TextContent).Count());
        Assert.NotNull(page.QuerySelector("main .entry-list time[datetime='1988-08-31']"));
    }

    [Theory]
    [InlineData("ja", "アンカレッジ", "アンカレジ市")]
    [InlineData("en", "แองเคอเรจ", "Anchorage")]
    public async Task A_name_is_marked_however_it_was_typed(string segment, string typed, string marked)
    {
        var page = await site.PageAsync(Ask(segment, typed));

        Assert.Equal(marked, page.QuerySelector("main .found h3 mark")!.TextContent);
    }

    [Theory]
    [InlineData("en", "an", "an")]
    [InlineData("en", "1988", "1988")]
    [InlineData("en", "sist", "sist")]
    public async Task Nothing_is_marked_but_what_was_found(string segment, string typed, string marked)
    {
        var page = await site.PageAsync(Ask(segment, typed));

        Assert.NotEmpty(page.QuerySelectorAll("main mark"));
        Assert.All(page.QuerySelectorAll("main mark"), mark => Assert.Equal(marked, mark.TextContent, ignoreCase: true));
        Assert.All(page.QuerySelectorAll("main mark"), mark => Assert.True(typed == "sist" || !char.IsLetterOrDigit(mark.NextSibling?.TextContent.FirstOrDefault() ?? ' '), mark.ParentElement!.TextContent));
    }

    [Theory]
    [InlineData("ja", "アンカレジ", "アンカレッジ")]
    [InlineData("ja", "アンカレジ ダイモンド", "アンカレッジ ダイモンド")]
    [InlineData("ja", "空港高等学校", "空港高校")]
    [InlineData("ko", "콩스베르그", "콩스버그")]
    [InlineData("zh", "安克雷奇", "安克拉奇")]
    public async Task Every_spelling_finds_the_same_pages(string segment, string name, string other)
    {
        var links = Links(await site.PageAsync(Ask(segment, name))).ToList();

        Assert.NotEmpty(links);
        Assert.Equal(links, Links(await site.PageAsync(Ask(segment, other))));
    }

    [Fact]
    public async Task A_page_of_hits_is_light()
    {
        var page = await site.TextAsync(Ask("th", "ชิโตเสะ"));

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 20_000, 60_000);
    }

    [Fact]
    public async Task Pages_are_suggested_while_somebody_types()
    {
        var found = JsonNode.Parse(await site.TextAsync(Suggest("zh", "anch")))!;

        var first = found["pages"]![0]!;
        Assert.Equal(("安克雷奇市", "/zh/partners/anchorage", "zh-Hans"), ((string?)first["title"], (string?)first["address"], (string?)first["language"]));
        Assert.InRange(found["pages"]!.AsArray().Count, 2, 8);
        Assert.Contains(found["pages"]!.AsArray().Count.ToString(CultureInfo.InvariantCulture), (string?)found["status"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\"*^ :{}")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Nothing_is_suggested_for_what_nobody_has_written(string typed)
    {
        using var answer = await site.GetAsync(Suggest("en", typed));

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"label":"Suggestions","status":"","pages":[]}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_that_is_not_there_offers_the_search()
    {
        using var answer = await site.GetAsync("/ko/no-such-page");

        Assert.NotNull(RunningSite.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("main form[action='/ko/search'] input[name=q]"));
    }

    [Fact]
    public async Task A_slip_is_corrected_and_said()
    {
        var page = await site.PageAsync(Ask("en", "Kongsburg"));

        Assert.Contains("“kongsberg”", page.QuerySelector("main .page-title")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_texts_are_only_looked_for()
    {
        string[] others = ["\"", "NEAR(a b)", "*", "a*", "a AND", "OR", "-a", "^a", "Title : a", "{Title} : a", "'; DROP TABLE SearchDocuments; --", "%", "\0", "\uD800", new('\u0E48', 200), "１２３", "{{", "()"];
        foreach (var text in HostileTexts.All.Concat(others))
        {
            using var answer = await site.GetAsync(Ask("ja", text));
            using var suggestions = await site.GetAsync(Ask("ja", text).Replace("search?", "search/suggestions?", StringComparison.Ordinal));
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{text}: {answer.StatusCode}");
            Assert.Equal(answer.StatusCode, suggestions.StatusCode);
            Assert.DoesNotContain(RunningSite.Parse(await answer.Content.ReadAsStringAsync()).QuerySelectorAll("main *"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(200, HttpStatusCode.OK)]
    [InlineData(201, HttpStatusCode.BadRequest)]
    public async Task A_question_has_a_length(int length, HttpStatusCode status)
    {
        using var answer = await site.GetAsync(Ask("th", new string('a', length)));
        using var suggestions = await site.GetAsync(Suggest("th", new string('a', length)));

        Assert.Equal((status, status), (answer.StatusCode, suggestions.StatusCode));
    }

    [Fact]
    public async Task Pages_of_hits_follow_each_other()
    {
        var first = await site.PageAsync(Ask("ja", "千歳市"));
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await site.PageAsync(next);

        Assert.Equal(Ask("ja", "千歳市") + "&page=2", next);
        Assert.Empty(Links(first).Intersect(Links(second)));
        Assert.NotEmpty(Links(second));
    }

    [Fact]
    public async Task The_answer_is_not_kept()
    {
        using var first = await site.GetAsync(Ask("ko", "서울"));
        using var again = await site.GetAsync(Ask("ko", "부산"));

        Assert.Null(again.Headers.Age);
        Assert.NotEqual(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_title_finds_its_page()
    {
        foreach (var page in site.Pages.Where(page => page.Page.StartsWith("partners/", StringComparison.Ordinal)))
        {
            var found = await site.PageAsync(Ask(page.Language.Segment, page.Document.QuerySelector("h1")!.TextContent.Trim()));
            Assert.Equal(page.Path, Links(found).FirstOrDefault());
        }
    }

    private static string Ask(string segment, string text) => $"/{segment}/search?q={Uri.EscapeDataString(string.Concat(text.EnumerateRunes()))}";

    private static string Suggest(string segment, string text) => $"/{segment}/search/suggestions?q={Uri.EscapeDataString(text)}";

    private static IEnumerable<string?> Links(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll(Hit).Select(link => link.GetAttribute("href"));
}
