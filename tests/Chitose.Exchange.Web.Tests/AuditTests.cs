using AngleSharp.Dom;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Every statement of the printed brochure is on the site, corrected, in every language.</summary>
[Collection(Reading.Name)]
public sealed class AuditTests(SharedSite site)
{
    private const int Statements = 62;

    public static TheoryData<int, string> EveryStatement
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var statement in Statement.All)
            {
                foreach (var language in Language.All)
                {
                    data.Add(statement.Number, language.Tag);
                }
            }

            return data;
        }
    }

    [Fact]
    public void The_table_holds_every_statement() => Assert.Equal(Enumerable.Range(1, Statements), Statement.All.Select(statement => statement.Number));

    [Theory]
    [MemberData(nameof(EveryStatement))]
    public void A_statement_of_the_brochure_is_on_the_site(int number, string tag)
    {
        var statement = Statement.All[number - 1];
        var parts = statement.Wording[tag];

        var segment = Language.WithTag(tag)!.Segment;
        Assert.True(
            statement.Pages.Any(page => UnitsOf(site.PageAt($"/{segment}/{page}")).Any(unit => parts.All(part => unit.Contains(part, StringComparison.OrdinalIgnoreCase)))),
            $"Statement {number} (line {statement.Line}) in {tag}: [{string.Join(" + ", parts)}] do not stand together on {string.Join(" or ", statement.Pages)}");
    }

    [Fact]
    public void The_year_of_the_jeju_tie_is_left_open()
    {
        var sheet = UnitsOf(site.PageAt("/ja/brochure")).Where(unit => unit.Contains("観光協会", StringComparison.Ordinal)).Single(unit => unit.Contains("協定締結日", StringComparison.Ordinal));

        Assert.Contains("大韓民国済州特別自治道観光協会", sheet, StringComparison.Ordinal);
        Assert.Contains("1981年9月1日", sheet, StringComparison.Ordinal);
        Assert.Contains("年を確認中", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("昭和", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void No_era_settles_the_year_of_the_jeju_tie_beside_its_date()
    {
        var faults = site.Pages.Where(page => page.Language.IsSource)
            .SelectMany(page => page.Document.QuerySelectorAll("time[datetime='1981-09-01']").Select(time => (page.Path, Text: time.TextContent)))
            .Where(time => time.Text.Contains("昭和", StringComparison.Ordinal));

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("ชิโตะะ")]
    [InlineData("安克拉治")]
    [InlineData("アングカリジ")]
    [InlineData("チトセ・")]
    [InlineData("แอนเคอเรจ")]
    [InlineData("앵카리지")]
    [InlineData("济州特別")]
    [InlineData("结为姐妹关系")]
    [InlineData("結为")]
    [InlineData("康斯堡")]
    [InlineData("(千歳市)")]
    [InlineData("Collaboration with")]
    public void A_fault_of_the_brochure_is_nowhere(string fault) =>
        Assert.Empty(site.Pages.Where(page => page.Html.Contains(fault, StringComparison.Ordinal)).Select(page => page.Path));

    [Fact]
    public void The_printed_spelling_of_anchorage_is_told_once_on_its_japanese_page()
    {
        var uses = site.Pages.Select(page => (page.Path, Count: page.Html.Split("アンカレッジ").Length - 1)).Where(use => use.Count > 0);

        Assert.Equal([("/ja/partners/anchorage", 1)], uses);
    }

    [Fact]
    public void Two_schools_are_sister_schools_and_never_sister_cities()
    {
        var page = site.PageAt("/zh/partners/airport-high-school").Document.QuerySelector("article")!.TextContent;

        Assert.Contains("姐妹学校", page, StringComparison.Ordinal);
        Assert.DoesNotContain("姐妹城市", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "1990年代前半")]
    [InlineData("en", "early 1990s")]
    public void The_start_of_the_sand_lake_exchange_is_told_as_the_early_nineties(string segment, string words) =>
        Assert.Contains(words, site.PageAt($"/{segment}/programs/sand-lake").MainText, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_day_of_the_kongsberg_visit_is_not_shown() =>
        Assert.Equal("2018", site.PageAt("/en/events/kongsberg-2018-30th").Document.QuerySelector("main time")?.GetAttribute("datetime"));

    [Theory]
    [InlineData("sister-cities", "anchorage ibusuki")]
    [InlineData("friendship-cities", "kongsberg changchun")]
    [InlineData("organizations", "jeju-tourism-association airport-high-school")]
    public void Each_partner_stands_among_its_kind(string list, string slugs)
    {
        foreach (var language in Language.All)
        {
            var listed = site.PageAt($"/{language.Segment}/{list}").Document.QuerySelectorAll("main ol .partner-card__name a").Select(link => link.GetAttribute("href"));

            Assert.Equal(slugs.Split(' ').Select(slug => $"/{language.Segment}/partners/{slug}"), listed);
        }
    }

    /// <summary>Texts that a reader takes in together: a line of the brochure; the whole of a page that is about one thing.</summary>
    private static IEnumerable<string> UnitsOf(ReadPage page) =>
        page.Document.QuerySelectorAll(page.Page == "brochure" ? "main li, main h1, main p" : "main article").Select(TextOf);

    private static string TextOf(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var reading in copy.QuerySelectorAll("rp, rt"))
        {
            reading.Remove();
        }

        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
