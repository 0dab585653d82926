using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.BrowserTests;

/// <summary>Readers who tap with a finger (site conventions A2 and F2).</summary>
[Collection(ReadersGroup.Name)]
public sealed class TouchingReader(Readers readers)
{
    private const int Control = 44;
    private const int Target = 24;

    [Theory]
    [InlineData(Reader.Narrow)]
    [InlineData(Reader.Phone)]
    [InlineData(Reader.Desktop)]
    public async Task Finds_everything_in_the_header_and_every_button_large_enough(int width)
    {
        await using var reader = await readers.NewAsync(width);

        await Faults.AssertNoneAsync(Language.All.Select(async language =>
        {
            var page = await reader.OpenAsync(language, SitePages.Home);
            if (await page.MenuButton.IsVisibleAsync())
            {
                await page.MenuButton.ClickAsync();
            }

            return await SmallAsync(page, ".site-header a, .menu summary, .button, button", Control);
        }));
    }

    [Theory]
    [MemberData(nameof(SitePages.Bold), MemberType = typeof(SitePages))]
    public async Task Finds_no_link_of_a_menu_too_small(string path)
    {
        await using var reader = await readers.NewAsync(Reader.Phone);

        await Faults.AssertNoneAsync(Language.All.Select(async language =>
            await SmallAsync(await reader.OpenAsync(language, path), "nav a, .site-footer a, .check", Target)));
    }

    [Theory]
    [InlineData(SitePages.Home)]
    [InlineData(SitePages.CityPartner)]
    public async Task Finds_all_five_languages_in_one_row_on_a_phone(string path)
    {
        await using var reader = await readers.NewAsync(Reader.Phone);

        foreach (var language in Language.All)
        {
            var page = await reader.OpenAsync(language, path);

            var tops = await page.LanguageLinks.EvaluateAllAsync<double[]>("links => links.map(link => link.getBoundingClientRect().top)");

            Assert.Equal(Language.All.Count, tops.Length);
            Assert.Single(tops.Distinct());
        }
    }

    private static async Task<List<string>> SmallAsync(OpenPage page, string parts, int least)
    {
        var small = await page.Tab.Locator(parts).EvaluateAllAsync<string[]>(
            """
            (targets, least) => targets
              .filter(target => target.checkVisibility())
              .map(target => ({ target, box: target.getBoundingClientRect() }))
              .filter(({ box }) => box.height < least || box.width < 24)
              .map(({ target, box }) => `${box.width} × ${box.height} px: ${target.outerHTML.slice(0, 120)}`)
            """,
            least);
        return [.. small.Select(fault => $"{page}: {fault}")];
    }
}
