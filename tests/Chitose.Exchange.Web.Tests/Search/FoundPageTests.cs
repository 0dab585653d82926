using Chitose.Exchange.Web.Features.Search;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Search;

/// <summary>How what was found is told.</summary>
[Collection(Reading.Name)]
public sealed class FoundPageTests(SharedSite site)
{
    [Theory]
    [InlineData("ja", "千歳市", "「千歳市」の検索結果 {0}件", "（2ページ）")]
    [InlineData("en", "chitose", "Results for “chitose”: {0}", " (page 2)")]
    [InlineData("zh", "千岁", "“千岁”的搜索结果：{0}条", "（第2页）")]
    [InlineData("ko", "지토세", "‘지토세’ 검색 결과 {0}건", "(2쪽)")]
    [InlineData("th", "ชิโตเสะ", "ผลการค้นหา “ชิโตเสะ”: {0} รายการ", " (หน้า 2)")]
    public async Task The_title_says_how_many_were_found_and_which_page_of_them_this_is(string segment, string typed, string title, string numbered)
    {
        var first = await site.PageAsync(Ask(segment, typed));
        var second = await site.PageAsync(Ask(segment, typed) + "&page=2");

        var status = first.QuerySelector("main [role=status]")!.TextContent;
        var count = new string([.. status.Where(char.IsAsciiDigit)]);
        var expected = string.Format(System.Globalization.CultureInfo.InvariantCulture, title, count);
        Assert.Equal(expected, status);
        Assert.StartsWith($"{expected} | ", first.Title, StringComparison.Ordinal);
        Assert.StartsWith($"{expected}{numbered} | ", second.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nothing_was_found_stands_in_the_title_too()
    {
        var page = await site.PageAsync(Ask("en", "xyzzyplugh"));

        Assert.StartsWith("Results for “xyzzyplugh”: 0 | ", page.Title, StringComparison.Ordinal);
        Assert.Contains("“xyzzyplugh”", Assert.Single(page.QuerySelectorAll("main [role=status]")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "Kongsburg", "「Kongsburg」は見つからなかったため、つづりの近い言葉で探しました。「kongsberg」の検索結果 ")]
    [InlineData("en", "Kongsburg", "Nothing was found for “Kongsburg”, so similar words were searched for. Results for “kongsberg”: ")]
    [InlineData("ja", "Kongsberg 水族館", "「Kongsberg 水族館」のすべての言葉を含むページがないため、一部の言葉を含むページを表示しています。「Kongsberg 水族館」の検索結果 ")]
    [InlineData("en", "Kongsberg aquarium", "No page has all the words of “Kongsberg aquarium”, so pages with some of them are shown. Results for “Kongsberg aquarium”: ")]
    public async Task One_sentence_says_what_was_looked_for_instead_and_how_much_was_found(string segment, string typed, string told)
    {
        var page = await site.PageAsync(Ask(segment, typed));

        Assert.StartsWith(told, Assert.Single(page.QuerySelectorAll("main .page-title p")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("… Chitose and Anchorage have", "(written in the Meiji era, of the Showa era), Chitose and ", "Anchorage have")]
    [InlineData("… The council of Anchorage have", "It was decided in 1969 at 2.5 places, we hear. The council of ", "Anchorage have")]
    [InlineData("… その後の調印式で、千歳市とアンカレジ市は", "昭和四十四年に市議会が議決しました。その後の調印式で、千歳市とアンカレジ市は、姉妹都市になりました。千歳市と", "アンカレジ市は")]
    public void An_extract_begins_where_a_sentence_or_a_word_does(string expected, string before, string found)
    {
        var text = string.Concat(Enumerable.Repeat("これより前は長い文です。", 8)) + before + found + string.Concat(Enumerable.Repeat(" and so on", 30));

        Assert.StartsWith(expected, Shown(FoundText.Around(text, ["anchorage", "アンカレジ", "あんかれじ"])!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extract_is_short_and_stands_beside_a_small_picture()
    {
        foreach (var (segment, typed) in new[] { ("ja", "アンカレジ"), ("en", "anchorage"), ("th", "แองเคอเรจ") })
        {
            var page = await site.PageAsync(Ask(segment, typed));

            Assert.All(page.QuerySelectorAll("main .entry-list__summary"), extract => Assert.InRange(extract.TextContent.Length, 20, 180));
            Assert.NotNull(page.QuerySelector("main .found img"));
        }
    }

    [Fact]
    public async Task A_suggestion_says_what_it_is_and_in_which_language()
    {
        var answer = await site.TextAsync("/th/search/suggestions?q=" + Uri.EscapeDataString("แองเคอเรจ"));

        Assert.Contains("\"title\":\"เมืองแองเคอเรจ\",\"language\":\"th\",\"address\":\"/th/partners/anchorage\",\"kind\":\"คู่ความร่วมมือ\",\"elsewhere\":null", answer, StringComparison.Ordinal);
    }

    private static string Shown(FoundText text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return RunningSite.Parse(writer.ToString()).Body!.TextContent;
    }

    private static string Ask(string segment, string text) => $"/{segment}/search?q={Uri.EscapeDataString(text)}";
}
