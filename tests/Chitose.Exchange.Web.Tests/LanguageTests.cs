using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

[Collection(Reading.Name)]
public sealed class LanguageTests(SharedSite site)
{
    private const int ShortestDescription = 40;

    private static readonly (string Name, string Value)[] OtherWishes =
    [
        ("Cookie", "__Host-lang=th; .AspNetCore.Culture=c=th|uic=th"),
        ("Accept-Language", "th, ko;q=0.9"),

        // Answers to a request with credentials are never kept, so this page is made anew.
        ("Authorization", "Basic eDp5"),
    ];

    [Theory]
    [InlineData("ja", "ja", "日本語", "ja_JP", "千歳市 国際・姉妹都市交流")]
    [InlineData("en", "en", "English", "en_US", "Chitose City International Exchange")]
    [InlineData("zh", "zh-Hans", "简体中文", "zh_CN", "千岁市国际与姐妹城市交流")]
    [InlineData("ko", "ko", "한국어", "ko_KR", "지토세시 국제·자매도시 교류")]
    [InlineData("th", "th", "ไทย", "th_TH", "การแลกเปลี่ยนระหว่างประเทศ เมืองชิโตเสะ")]
    public async Task The_home_page_bears_the_tag_the_name_and_the_locale_of_its_language(string segment, string tag, string name, string locale, string siteName)
    {
        var page = await site.PageAsync($"/{segment}/");

        Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(siteName, page.Title);
        Assert.Equal(locale, page.QuerySelector("meta[property='og:locale']")?.GetAttribute("content"));
        var here = Assert.Single(page.QuerySelectorAll(".languages a[aria-current='page']"));
        Assert.Equal(name, here.TextContent.Trim());
        Assert.Equal(tag, here.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(PageTypes.InEveryLanguage), MemberType = typeof(PageTypes))]
    public async Task Every_page_answers_in_the_language_of_its_address(string segment, string path)
    {
        var language = Language.Find(segment)!;

        var page = await site.PageAsync($"/{segment}/{path}");

        Assert.Equal(language.Tag, page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(Assert.Single(page.QuerySelectorAll("h1")).TextContent.Trim());
        Assert.Single(page.QuerySelectorAll("head > title"));
        Assert.True(page.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Length >= ShortestDescription);
    }

    [Theory]
    [MemberData(nameof(PageTypes.InEveryLanguage), MemberType = typeof(PageTypes))]
    public async Task The_header_leads_to_the_same_page_in_every_language(string segment, string path)
    {
        var page = await site.PageAsync($"/{segment}/{path}");

        var links = page.QuerySelectorAll(".languages a").ToList();
        Assert.Equal(Language.All.Select(language => $"/{language.Segment}/{path}"), links.Select(link => link.GetAttribute("href")));
        Assert.Equal(Language.All.Select(language => language.Tag), links.Select(link => link.GetAttribute("lang")));
        Assert.Equal(Language.All.Select(language => language.Tag), links.Select(link => link.GetAttribute("hreflang")));
        Assert.Equal(Language.All.Select(language => language.Name), links.Select(link => link.TextContent.Trim()));
        Assert.Equal(segment, Assert.Single(links, link => link.GetAttribute("aria-current") == "page").GetAttribute("data-language"));
        Assert.Contains("Language", page.QuerySelector("nav.languages")?.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_are_unique_within_a_language() => AssertUnique(page => page.Document.Title);

    [Fact]
    public void Descriptions_are_unique_within_a_language() => AssertUnique(page => DescriptionOf(page));

    [Fact]
    public void Every_page_describes_itself_in_forty_characters_or_more() =>
        Assert.Empty(site.Pages.Where(page => DescriptionOf(page) is not { Length: >= ShortestDescription }).Select(page => $"{page.Path}: {DescriptionOf(page)}"));

    [Fact]
    public void Titles_end_in_the_name_of_the_site()
    {
        var names = site.Pages.Where(page => page.Page.Length == 0).ToDictionary(page => page.Language, page => page.Document.Title);

        Assert.Empty(site.Pages.Where(page => page.Page.Length > 0 && page.Document.Title?.EndsWith($" | {names[page.Language]}", StringComparison.Ordinal) != true).Select(page => page.Path));
    }

    [Theory]
    [MemberData(nameof(PageTypes.InEveryLanguage), MemberType = typeof(PageTypes))]
    public async Task Neither_cookie_nor_query_nor_header_changes_the_language_of_a_page(string segment, string path)
    {
        var plain = await site.TextAsync($"/{segment}/{path}");

        var wished = await site.TextAsync($"/{segment}/{path}?lang=th&culture=th&ui-culture=th", OtherWishes);

        Assert.Equal(plain, wished);
    }

    [Theory]
    [InlineData("/ja/partners/anchorage", "en", "/en/partners/anchorage")]
    [InlineData("/th/timeline", "ja", "/ja/timeline")]
    public async Task No_deep_address_redirects_because_of_a_remembered_language(string address, string remembered, string never)
    {
        using var answer = await site.GetAsync(address, ("Cookie", $"__Host-lang={remembered}"), ("Accept-Language", remembered));

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual(never, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public void Words_of_another_language_bear_its_mark()
    {
        var japanese = site.PageAt("/ja/partners/anchorage").Document;

        Assert.Equal("en", japanese.QuerySelector(".place__own [lang]")?.GetAttribute("lang"));
        Assert.Equal("en", japanese.QuerySelector("footer p[lang]")?.GetAttribute("lang"));
    }

    private static string? DescriptionOf(ReadPage page) => page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content");

    private void AssertUnique(Func<ReadPage, string?> of) =>
        Assert.Empty(site.Pages.GroupBy(page => (page.Language, Text: of(page))).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key.Text}: {string.Join(", ", group.Select(page => page.Path))}"));

    [Theory]
    [InlineData("partners/anchorage", "h1", "เมืองแองเคอเรจ")]
    [InlineData("events/anchorage-2024-55th", "h1", "ชิโตเสะพาร์ก")]
    [InlineData("partners/anchorage", ".prose p", "ชิโตเสะ")]
    [InlineData("events", "main a", "แองเคอเรจ")]
    public async Task No_line_ends_within_a_Thai_name(string address, string place, string name)
    {
        var page = await site.PageAsync($"/th/{address}");

        Assert.Contains(page.QuerySelectorAll($"{place} .nb"), held => held.TextContent == name);
        Assert.Empty((await site.PageAsync($"/ko/{address}")).QuerySelectorAll($"{place} .nb"));
    }

    [Fact]
    public async Task The_words_of_a_drawing_hold_no_elements_of_a_page()
    {
        var page = await site.TextAsync("/th/");

        Assert.Matches("<text [^>]*>เมืองแองเคอเรจ</text>", page);
    }
}
