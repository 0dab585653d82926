using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests;

/// <summary>Readers who use the keyboard alone.</summary>
[Collection(ReadersGroup.Name)]
public sealed class KeyboardReader(Readers readers)
{
    [Fact]
    public async Task Can_skip_to_the_content_with_the_first_key()
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.Japanese, SitePages.Home);

        await page.Tab.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.SkipLink).ToBeFocusedAsync();
        await Assertions.Expect(page.SkipLink).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Main).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Reaches_languages_menu_and_partners_in_the_order_of_the_page()
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.English, SitePages.Home);

        var stops = await WalkAsync(page);

        var places = new[] { "skip-link", "brand", "languages", "main-menu", "button", "partner-card", "site-footer" };
        Assert.Equal(places, stops.Select(stop => stop.Place).Where(places.Contains).Distinct());
        Assert.Equal(Language.All.Count, stops.Count(stop => stop.Place == "languages"));
        Assert.Equal(await page.MenuLinks.CountAsync(), stops.Count(stop => stop.Place == "main-menu"));
    }

    [Theory]
    [InlineData(Reader.Narrow)]
    [InlineData(Reader.Desktop)]
    public async Task Always_sees_where_the_keyboard_is(int width)
    {
        await using var reader = await readers.NewAsync(width);
        var page = await reader.OpenAsync(Language.Thai, SitePages.Home);

        var stops = await WalkAsync(page);

        Faults.AssertNone(stops.Where(stop => stop.Outline < 3).Select(stop => $"outline of {stop.Outline} px: {stop.Html}"));
        Faults.AssertNone(stops.Where(stop => !stop.IsInView).Select(stop => $"out of view: {stop.Html}"));
    }

    [Fact]
    public async Task Passes_through_the_whole_page_of_a_partner_into_the_footer()
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.Japanese, SitePages.CityPartner);

        var stops = await WalkAsync(page);

        Assert.Equal(stops.Count, stops.DistinctBy(stop => stop.Index).Count());
        Assert.Equal("site-footer", stops[^1].Place);
        Assert.Equal(await page.Tab.Locator(".site-footer a").CountAsync(), stops.Count(stop => stop.Place == "site-footer"));
    }

    [Fact]
    public async Task Chooses_a_page_among_those_suggested()
    {
        await using var reader = await readers.NewAsync(Reader.Desktop);
        var page = await reader.OpenAsync(Language.English, SitePages.Home);
        var (box, keys) = (page.Tab.Locator(".menu .search-box input"), page.Tab.Keyboard);
        var (list, chosen) = (page.Tab.GetByRole(AriaRole.Listbox), page.Tab.Locator("[role=option][aria-selected=true]"));

        await box.FocusAsync();
        await keys.TypeAsync("kong");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await keys.PressAsync("ArrowDown");
        await Assertions.Expect(chosen).ToHaveTextAsync("Kongsberg Partner");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await chosen.GetAttributeAsync("id"))!);
        await Assertions.Expect(page.Tab.Locator(".search-box [role=status]")).ToContainTextAsync("5");
        await Barriers.BringAxeAsync(page.Tab);
        Faults.AssertNone(await Barriers.OnAsync(page.Tab));

        await keys.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(box).ToHaveValueAsync("kong");
        await keys.PressAsync("ArrowDown");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await Assertions.Expect(chosen).ToHaveTextAsync("Kongsberg Partner");
        await keys.PressAsync("End");
        await Assertions.Expect(chosen).ToHaveCountAsync(0);
        await keys.TypeAsync("s");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowDown");
        await page.Tab.AfterAsync(() => keys.PressAsync("Enter"));
        Assert.EndsWith("/en/partners/kongsberg", page.Tab.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_helped_while_an_input_method_still_composes()
    {
        await using var reader = await readers.NewAsync(Reader.Desktop);
        var page = await reader.OpenAsync(Language.Korean, SitePages.Home);
        var keyboard = await reader.Browser.NewCDPSessionAsync(page.Tab);

        await page.Tab.Locator(".menu .search-box input").FocusAsync();
        await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = "앵커", ["selectionStart"] = 2, ["selectionEnd"] = 2 });

        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Option).First).ToContainTextAsync("앵커리지시");
    }

    /// <summary>Presses Tab until the focus leaves the page.</summary>
    private static async Task<List<Stop>> WalkAsync(OpenPage page)
    {
        var most = await page.Tab.Locator("a, button, input, summary, [tabindex]").CountAsync();
        var stops = new List<Stop>();
        do
        {
            await page.Tab.Keyboard.PressAsync("Tab");
            if (await HereAsync(page) is not { } stop)
            {
                return stops;
            }

            stops.Add(stop);
        }
        while (stops.Count <= most);

        throw new InvalidOperationException($"{page} does not let the keyboard go; last at {stops[^1].Html}");
    }

    private static Task<Stop?> HereAsync(OpenPage page) => page.Tab.EvaluateAsync<Stop?>(
        """
        () => {
          const here = document.activeElement;
          if (here === document.body || here === null) {
            return null;
          }
          const parts = ["skip-link", "brand", "languages", "main-menu", "breadcrumb", "button", "partner-card", "site-footer"];
          const box = here.getBoundingClientRect();
          return {
            index: [...document.querySelectorAll("*")].indexOf(here),
            place: parts.find(part => here.closest("." + part)) ?? "",
            html: here.outerHTML.slice(0, 160),
            outline: Math.max(...[null, "::after"].map(part => getComputedStyle(here, part)).map(style => style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth))),
            isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          };
        }
        """);

    private sealed record Stop
    {
        public int Index { get; init; }

        public string Place { get; init; } = "";

        public string Html { get; init; } = "";

        public double Outline { get; init; }

        public bool IsInView { get; init; }
    }
}
