using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Rendering;

/// <summary>What a publisher sees of a change: the finished page, with the changed words marked and the markup whole.</summary>
public sealed class ArticleComparisonTests
{
    private static readonly ChangeLabels Labels = new("[+]", "[-]", Language.Japanese);

    private readonly ArticleComparison _articles = new(new ArticleRenderer());

    [Theory]
    [InlineData("ja", "一行が来ました。", "一行が来ました。祭りもありました。", "<p>一行が来ました。</p>", "<p>一行が来ました。<ins>[+]祭りもありました。</ins></p>")]
    [InlineData("en", "In 1969 they came.", "In 1970 they came.", "<p>In <del>[-]1969</del> they came.</p>", "<p>In <ins>[+]1970</ins> they came.</p>")]
    [InlineData("en", "A **bold** word.", "A **brave bold** word.", "<p>A <strong>bold</strong> word.</p>", "<p>A <strong><ins>[+]brave </ins>bold</strong> word.</p>")]
    [InlineData("en", "- one\n- two", "- one\n- three", "<ul>\n<li>one</li>\n<li><del>[-]two</del></li>\n</ul>", "<ul>\n<li>one</li>\n<li><ins>[+]three</ins></li>\n</ul>")]
    public void Changed_words_are_marked(string segment, string before, string after, string shownBefore, string shownAfter)
    {
        var compared = _articles.Compare(before, after, Language.Find(segment)!, Labels);

        Assert.Equal((shownBefore, shownAfter), (Simple(compared.Before), Simple(compared.After)));
        Assert.False(compared.IsSameToSee);
    }

    [Fact]
    public void A_word_with_its_reading_is_one_and_a_change_over_several_is_one_too()
    {
        var compared = _articles.Compare("{千歳|ちとせ}の{町|まち}です。", "{千歳|ちとせ}の{古|ふる}い{街|まち}です。", Language.Japanese, Labels);

        var page = RunningSite.Parse(compared.After.ToString()!);
        var mark = Assert.Single(page.QuerySelectorAll("ins"));
        Assert.Equal(2, mark.QuerySelectorAll("ruby").Length);
        Assert.Equal(3, page.QuerySelectorAll("ruby").Length);
        Assert.Single(RunningSite.Parse(compared.Before.ToString()!).QuerySelectorAll("del > ruby"));
    }

    [Fact]
    public void A_changed_reading_is_a_change()
    {
        var compared = _articles.Compare("{一日|ついたち}です。", "{一日|いちにち}です。", Language.Japanese, Labels);

        Assert.False(compared.IsSameToSee);
    }

    [Fact]
    public void A_link_that_leads_elsewhere_is_told_though_nobody_sees_it()
    {
        var compared = _articles.Compare("[city](https://one.example/)", "[city](https://other.example/)", Language.English, Labels);

        Assert.True(compared.IsSameToSee);
        Assert.Equal([("https://one.example/", "https://other.example/")], compared.Links);
    }

    [Fact]
    public void Headings_stand_below_those_of_the_page_and_have_no_address()
    {
        var compared = _articles.Compare("## Old", "## New\n\n### Part", Language.English, Labels);

        var page = RunningSite.Parse(compared.After.ToString()!);
        Assert.Equal(["h5", "h6"], page.QuerySelectorAll("h5, h6").Select(heading => heading.LocalName));
        Assert.Empty(page.QuerySelectorAll("[id]"));
    }

    [Fact]
    public void What_is_no_markup_stays_words()
    {
        var compared = _articles.Compare("x", "<script>alert(1)</script> [y](javascript:alert(1))", Language.English, Labels);

        var page = RunningSite.Parse(compared.After.ToString()!);
        Assert.Empty(page.QuerySelectorAll("script, [href^=javascript]"));
        Assert.Contains("<script>", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Simple(Microsoft.AspNetCore.Html.IHtmlContent html) =>
        html.ToString()!.Trim().Replace("<span class=\"vh\" lang=\"ja\">[+]</span>", "[+]", StringComparison.Ordinal).Replace("<span class=\"vh\" lang=\"ja\">[-]</span>", "[-]", StringComparison.Ordinal);
}
