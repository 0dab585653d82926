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
    [InlineData("ja", "「Kongsburg」は見つからなかったため、つづりの近い言葉で探しました。「kongsberg」の検索結果 ")]
    [InlineData("en", "Nothing was found for “Kongsburg”, so similar words were searched for. Results for “kongsberg”: ")]
    public async Task One_sentence_says_what_was_looked_for_instead_and_how_much_was_found(string segment, string told)
    {
        var page = await site.PageAsync(Ask(segment, "Kongsburg"));

        Assert.StartsWith(told, Assert.Single(page.QuerySelectorAll("main .page-title p")).TextContent, StringComparison.Ordinal);
    }

    private static string Ask(string segment, string text) => $"/{segment}/search?q={Uri.EscapeDataString(text)}";
}
