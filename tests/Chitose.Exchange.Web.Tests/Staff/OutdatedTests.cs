using AngleSharp.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>What readers are told of a page after its Japanese has changed, and of places elsewhere.</summary>
public sealed class OutdatedTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task Readers_of_a_translation_are_told_when_its_Japanese_was_changed()
    {
        Assert.Empty((await site.PageAsync("/th/partners/ibusuki")).QuerySelectorAll("main > .wrap > .notice"));
        await site.RetitleAsync(1012, "指宿市（新）");

        await PublishAsync(1012);

        var thai = (await site.PageAsync("/th/partners/ibusuki")).QuerySelector("main > .wrap > .notice")!;
        Assert.Contains("24 พฤศจิกายน พ.ศ. 2569 (ค.ศ. 2026)", thai.TextContent, StringComparison.Ordinal);
        Assert.Equal("/ja/partners/ibusuki", thai.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("The Japanese page was updated on November 24, 2026.", (await site.PageAsync("/en/partners/ibusuki")).QuerySelector("main > .wrap > .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.PageAsync("/ja/partners/ibusuki")).QuerySelectorAll("main > .wrap > .notice"));

        await site.RetitleAsync(1012, "เมืองอิบูซูกิ (ใหม่)", Language.Thai);
        await site.WriteAsync(1012, entry => entry.TextIn(Language.Thai)!.TranslatedFrom = null);
        await PublishAsync(1012);
        Assert.Empty((await site.PageAsync("/th/partners/ibusuki")).QuerySelectorAll("main > .wrap > .notice"));
        Assert.Single((await site.PageAsync("/ko/partners/ibusuki")).QuerySelectorAll("main > .wrap > .notice"));
    }

    [Fact]
    public async Task Sitemap_and_feed_say_of_each_language_when_its_own_words_changed()
    {
        await site.RetitleAsync(1013, "Kongsberg (new)", Language.English);

        await PublishAsync(1013);

        var map = await site.TextAsync("/sitemap.xml");
        Assert.Matches(@"<loc>https://exchange.example.jp/en/partners/kongsberg</loc>\s*<lastmod>2026-11-24</lastmod>", map);
        Assert.Matches(@"<loc>https://exchange.example.jp/ja/partners/kongsberg</loc>\s*<lastmod>2026-11-23</lastmod>", map);
        Assert.Matches("<updated>2026-11-24T12:00:00[+]09:00</updated><link [^>]*href=\"https://exchange.example.jp/en/partners/kongsberg\"", await site.TextAsync("/en/feed.xml"));
        Assert.DoesNotContain("/ja/partners/kongsberg", await site.TextAsync("/ja/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_of_an_entry_stand_on_its_page()
    {
        var text = new LocalizedText([KeyValuePair.Create(Language.Japanese, "市の公式ページ"), KeyValuePair.Create(Language.English, "The city's page")]);
        await site.WriteAsync(1014, entry => entry.Links = [new RelatedLink("https://changchun.example/", text)]);

        await PublishAsync(1014);

        var link = (await site.PageAsync("/en/partners/changchun")).QuerySelector("#links + ul a")!;
        Assert.Equal(("https://changchun.example/", "The city's page"), (link.GetAttribute("href"), link.TextContent));
        Assert.Equal("ja", (await site.PageAsync("/ko/partners/changchun")).QuerySelector("#links + ul a")!.GetAttribute("lang"));
    }

    private async Task PublishAsync(int number)
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/staff/entries/{number}/review");
        await browser.SendAsync(StaffForm.Of(browser.Page.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("#decision")!));
        Assert.Contains("を公開しました", browser.MainText, StringComparison.Ordinal);
    }
}
