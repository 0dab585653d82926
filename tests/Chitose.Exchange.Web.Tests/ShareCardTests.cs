using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>What other sites show beside a link.</summary>
public sealed class ShareCardTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Theory]
    [InlineData("")]
    [InlineData("partners/anchorage")]
    [InlineData("events/anchorage-2024-55th")]
    [InlineData("programs/mears")]
    [InlineData("about")]
    public async Task Every_page_has_a_card_of_its_own_in_every_language(string path)
    {
        var seen = new HashSet<string>();
        foreach (var language in Language.All)
        {
            var address = await CardOfAsync($"/{language.Segment}/{path}");
            using var answer = await site.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal("public, max-age=31536000, immutable", SecurityHeaderTable.Value(answer, "Cache-Control"));
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.InRange(bytes.Length, 10_000, 300_000);
            Assert.True(seen.Add(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))));
        }
    }

    [Fact]
    public async Task A_new_title_makes_a_new_card_and_the_former_address_leads_to_it()
    {
        var former = await CardOfAsync("/en/partners/changchun");
        await site.RetitleAsync(1014, "Changchun, City of Spring", Language.English);
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/entries/1014/review");
        await browser.PressAsync("選んだ言語を公開");

        var now = await CardOfAsync("/en/partners/changchun");

        Assert.NotEqual(former, now);
        using var moved = await site.GetAsync(former);
        Assert.Equal((HttpStatusCode.Redirect, now), (moved.StatusCode, moved.Headers.Location?.OriginalString));
        Assert.Equal("no-store", SecurityHeaderTable.Value(moved, "Cache-Control"));
        using var answer = await site.GetAsync(now);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/share/9999/ja/0123456789abcdef.jpg")]
    [InlineData("/share/1011/xx/0123456789abcdef.jpg")]
    public async Task What_is_no_page_has_no_card(string address)
    {
        using var answer = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_that_is_asked_for_makes_a_file_but_the_cards_of_pages()
    {
        using var answer = await site.GetAsync("/share/1011/ja/..%2f..%2fexchange.jpg");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(await CardOfAsync("/ja/partners/anchorage"), answer.Headers.Location?.OriginalString);
    }

    private async Task<string> CardOfAsync(string page)
    {
        var head = (await site.PageAsync(page)).Head!;
        Assert.Equal(("1200", "630"), (Property("image:width"), Property("image:height")));
        return Property("image")![RunningSite.Origin.Length..];

        string? Property(string name) => head.QuerySelector($"meta[property='og:{name}']")?.GetAttribute("content");
    }
}
