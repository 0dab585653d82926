using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests;

/// <summary>What the page's script adds: the site remembers a choice, and nothing else.</summary>
[Collection(ReadersGroup.Name)]
public sealed class ReturningReader(Readers readers)
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Segment)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Is_led_to_the_language_chosen_last_time(string segment)
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.Chinese, SitePages.CityPartner);

        await page.LanguageLink(Language.Find(segment)!).ClickAsync();
        await page.Tab.WaitForURLAsync($"**/{segment}/{SitePages.CityPartner}");
        await page.Tab.GotoAsync("/");

        Assert.Equal($"/{segment}/", new Uri(page.Tab.Url).AbsolutePath);
        var cookie = Assert.Single(await reader.Browser.CookiesAsync());
        Assert.Equal(("__Host-lang", segment, "/", true, false), (cookie.Name, cookie.Value, cookie.Path, cookie.Secure, cookie.HttpOnly));
    }

    [Theory]
    [MemberData(nameof(SitePages.Bold), MemberType = typeof(SitePages))]
    public async Task Leaves_no_trace_by_reading_alone(string path)
    {
        await using var reader = await readers.NewAsync();

        var page = await reader.OpenAsync(Language.Japanese, path);
        await page.Tab.GotoAsync("/");

        Assert.Empty(await reader.Browser.CookiesAsync());
        Assert.Equal(0, await page.Tab.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task Finds_the_readings_above_Japanese_words_as_they_were_left()
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.Japanese, SitePages.CityPartner);

        await page.FuriganaBox.CheckAsync();
        await page.Tab.ReloadAsync();
        await Assertions.Expect(page.FuriganaBox).ToBeCheckedAsync();
        await Assertions.Expect(page.Furigana.First).ToBeVisibleAsync();

        await page.FuriganaBox.UncheckAsync();
        await page.Tab.ReloadAsync();
        await Assertions.Expect(page.FuriganaBox).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Sees_what_time_it_is_in_Anchorage()
    {
        await using var reader = await readers.NewAsync();
        await reader.Browser.Clock.SetFixedTimeAsync(ExchangeSiteOnPort.Now.UtcDateTime);

        var page = await reader.OpenAsync(Language.English, SitePages.CityPartner);

        var clock = page.Tab.Locator("[data-clock='America/Anchorage']");
        await Assertions.Expect(clock).ToBeVisibleAsync();
        await Assertions.Expect(clock).ToContainTextAsync("Mon 18:00");
    }
}
