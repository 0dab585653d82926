using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests;

/// <summary>Readers whose browser runs no script: nothing is missing for them (site conventions A1).</summary>
[Collection(ReadersGroup.Name)]
public sealed class ReaderWithoutScript(Readers readers)
{
    [Fact]
    public async Task Changes_the_language_of_a_page()
    {
        await using var reader = await NewAsync();
        var page = await reader.OpenAsync(Language.Japanese, SitePages.CityPartner);

        await page.LanguageLink(Language.English).ClickAsync();

        await page.Tab.WaitForURLAsync("**/en/partners/anchorage");
        await Assertions.Expect(page.Tab.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.Tab.Locator("h1")).ToContainTextAsync("Anchorage");
    }

    [Fact]
    public async Task Opens_the_menu_on_a_phone()
    {
        await using var reader = await NewAsync(Reader.Phone);
        var page = await reader.OpenAsync(Language.Chinese, SitePages.Home);
        var sisterCities = page.Tab.Locator(".main-menu a[href='/zh/sister-cities']");
        await Assertions.Expect(sisterCities).ToBeHiddenAsync();

        await page.MenuButton.ClickAsync();
        await sisterCities.ClickAsync();

        await page.Tab.WaitForURLAsync("**/zh/sister-cities");
    }

    [Fact]
    public async Task Shows_and_hides_the_readings_above_Japanese_words()
    {
        await using var reader = await NewAsync();
        var page = await reader.OpenAsync(Language.Japanese, SitePages.CityPartner);
        await Assertions.Expect(page.Furigana.First).ToBeHiddenAsync();

        await page.FuriganaBox.CheckAsync();
        await Assertions.Expect(page.Furigana.First).ToBeVisibleAsync();

        await page.FuriganaBox.UncheckAsync();
        await Assertions.Expect(page.Furigana.First).ToBeHiddenAsync();
    }

    [Theory]
    [MemberData(nameof(SitePages.Bold), MemberType = typeof(SitePages))]
    public async Task Reads_the_same_text_as_everyone(string path)
    {
        await using var everyone = await readers.NewAsync();
        await using var reader = await NewAsync();

        var expected = await TextAsync(await everyone.OpenAsync(Language.Korean, path));
        var text = await TextAsync(await reader.OpenAsync(Language.Korean, path));

        Assert.NotEmpty(text);
        Assert.Equal(expected, text);
    }

    /// <summary>All but the clock, which needs a script to know the hour.</summary>
    private static Task<string> TextAsync(OpenPage page) =>
        page.Tab.EvaluateAsync<string>("() => { document.querySelector('[data-clock]')?.remove(); return document.body.innerText; }");

    private Task<Reader> NewAsync(int width = Reader.Desktop) => readers.NewAsync(width, wishes: browser => browser.JavaScriptEnabled = false);
}
