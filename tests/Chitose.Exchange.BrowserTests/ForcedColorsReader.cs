using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests;

/// <summary>Readers whose system sets all colors (site conventions C5).</summary>
[Collection(ReadersGroup.Name)]
public sealed class ForcedColorsReader(Readers readers)
{
    public static TheoryData<int> Widths => [Reader.Narrow, Reader.Desktop];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Sees_which_language_and_which_menu_item_is_the_current_one(int width)
    {
        await using var reader = await NewAsync(width);
        var page = await reader.OpenAsync(Language.Korean, "sister-cities");

        foreach (var current in new[] { ".languages [aria-current]", ".main-menu [aria-current]" })
        {
            var mark = await page.Tab.Locator(current).EvaluateAsync<string>(
                """
                item => {
                  const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(item);
                  return `${parseFloat(borderBottomWidth) >= 2} ${borderBottomStyle} ${borderBottomColor !== getComputedStyle(document.body).backgroundColor}`;
                }
                """);

            Assert.Equal("true solid true", mark);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Sees_the_lines_and_places_of_the_map(int width)
    {
        await using var reader = await NewAsync(width);
        var page = await reader.OpenAsync(Language.Thai, SitePages.Home);

        var invisible = await page.Tab.EvaluateAsync<string[]>(
            """
            () => {
              const paper = getComputedStyle(document.body).backgroundColor;
              const isDrawn = color => color !== "none" && color !== paper && !/^rgba.*, 0\)$/.test(color);
              const painted = { ".friend-map__tie": "stroke", ".friend-map__land": "stroke", ".friend-map__dot": "fill", ".friend-map__home": "fill", ".distance__tie": "stroke" };
              return Object.entries(painted).flatMap(([part, paint]) => {
                const elements = [...document.querySelectorAll(part)];
                const hidden = elements.filter(element => !isDrawn(getComputedStyle(element)[paint]));
                return elements.length === 0 ? [`${part} is missing`] : hidden.map(element => `${part}: ${getComputedStyle(element)[paint]}`);
              });
            }
            """);

        Faults.AssertNone(invisible);
    }

    [Fact]
    public async Task Sees_which_page_is_chosen_among_those_suggested()
    {
        await using var reader = await NewAsync(Reader.Desktop);
        var page = await reader.OpenAsync(Language.English, SitePages.Home);

        await page.Tab.Locator(".menu .search-box input").PressSequentiallyAsync("kong");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync("ArrowDown");

        var (chosen, other) = (page.Tab.Locator("[role=option][aria-selected=true]"), page.Tab.Locator("[role=option][aria-selected=false]").First);
        Assert.NotEqual(await ColorsAsync(other), await ColorsAsync(chosen));
        Assert.Equal(await ColorsAsync(chosen), await ColorsAsync(chosen.Locator(".quiet")));

        static Task<string> ColorsAsync(ILocator part) => part.EvaluateAsync<string>("part => `${getComputedStyle(part.closest('li')).backgroundColor} ${getComputedStyle(part).color}`");
    }

    [Fact]
    public async Task Never_has_to_scroll_sideways()
    {
        await using var reader = await NewAsync(Reader.Narrow);

        await Faults.AssertNoneAsync(Language.All.Select(async language =>
        {
            var page = await reader.OpenAsync(language, SitePages.CityPartner);
            return await page.SidewaysOverflowAsync() is > 0 and var overflow ? [$"{page}: {overflow} px too wide"] : new List<string>();
        }));
    }

    private Task<Reader> NewAsync(int width) => readers.NewAsync(width, wishes: browser => browser.ForcedColors = ForcedColors.Active);
}
