using System.Text;
using System.Text.RegularExpressions;
using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests;

/// <summary>Readers who print a page (site conventions C5 and F4).</summary>
[Collection(ReadersGroup.Name)]
public sealed partial class PaperReader(Readers readers)
{
    private const string OnlyForScreens = ".skip-link, .languages, .menu summary, .main-menu, .actions, .check, form, input, .friend-map, .site-footer nav, .no-print";

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Segment)];

    [Theory]
    [MemberData(nameof(SitePages.Bold), MemberType = typeof(SitePages))]
    public async Task Gets_no_menus_no_language_links_and_no_forms(string path)
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.Japanese, path);
        await page.Tab.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        var printed = await page.Tab.EvaluateAsync<string[]>(
            "parts => [...document.querySelectorAll(parts)].filter(part => part.checkVisibility()).map(part => part.outerHTML.slice(0, 120))",
            OnlyForScreens);

        Faults.AssertNone(printed);
    }

    [Fact]
    public async Task Gets_the_short_address_which_the_screen_does_not_show()
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.English, SitePages.CityPartner);
        var address = page.Tab.Locator(".page-foot .print-only b");
        await Assertions.Expect(address).ToHaveTextAsync(new Regex(@"^https?://[^/]+/p/\d+$"));
        await Assertions.Expect(address).ToBeHiddenAsync();

        await page.Tab.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        await Assertions.Expect(address).ToBeVisibleAsync();
        await Assertions.Expect(page.Tab.Locator(".page-foot .qr")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Gets_sources_as_an_open_list_whose_bullets_stand_at_first_lines()
    {
        await using var reader = await readers.NewAsync(width: Reader.Narrow);
        var page = await reader.OpenAsync(Language.Thai, SitePages.CityPartner);
        await page.Tab.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        await Assertions.Expect(page.Tab.Locator(".sources li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Tab.Locator(".sources summary")).ToHaveCSSAsync("list-style-type", "none");
        Assert.Contains(await page.Tab.EvaluateAsync<int[]>("() => [...document.querySelectorAll('.sources a')].map(link => link.getClientRects().length)"), lines => lines > 1);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Gets_the_brochure_on_one_sheet_of_two_sides(string language)
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.Find(language)!, SitePages.Brochure);
        await page.BrokenPicturesAsync(); // fetches them all

        var pdf = await page.Tab.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });

        Assert.Equal(2, PageObject().Count(Encoding.Latin1.GetString(pdf)));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
