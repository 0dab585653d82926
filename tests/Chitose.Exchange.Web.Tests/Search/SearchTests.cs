using System.Net;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Search;

[Collection(Reading.Name)]
public sealed class SearchTests(SharedSite site)
{
    [Fact]
    public async Task Every_question_of_the_table_finds_its_page_first()
    {
        var faults = new List<string>();
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "search-queries.tsv")))
        {
            var parts = line.Split('\t');
            var page = await site.PageAsync(Ask(parts[1], parts[0]));
            var first = page.QuerySelector("main .entry-list a")?.GetAttribute("href");
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

        Assert.Equal(["Cook", "Inlet"], page.QuerySelectorAll("main mark").Take(2).Select(mark => mark.TextContent));
        Assert.Contains("cook inlet", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content^=noindex]"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal(Language.All.Select(language => Ask(language.Segment, "cook inlet")), page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_page_found_in_another_language_is_marked()
    {
        var page = await site.PageAsync(Ask("en", "砂むし温泉"));

        var link = page.QuerySelector("main .entry-list a")!;
        Assert.Equal(("/ja/partners/ibusuki", "ja"), (link.GetAttribute("href"), link.GetAttribute("lang")));
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
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{text}: {answer.StatusCode}");
            Assert.DoesNotContain(RunningSite.Parse(await answer.Content.ReadAsStringAsync()).QuerySelectorAll("main *"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(200, HttpStatusCode.OK)]
    [InlineData(201, HttpStatusCode.BadRequest)]
    public async Task A_question_has_a_length(int length, HttpStatusCode status)
    {
        using var answer = await site.GetAsync(Ask("th", new string('a', length)));

        Assert.Equal(status, answer.StatusCode);
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

    private static IEnumerable<string?> Links(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll("main .entry-list a").Select(link => link.GetAttribute("href"));
}
