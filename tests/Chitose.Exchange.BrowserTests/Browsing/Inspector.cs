using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>Looks at page after page in one tab with axe at hand: new tabs, and axe brought to each, would take most of the time.</summary>
public sealed class Inspector
{
    private Inspector(IPage tab) => Tab = tab;

    public IPage Tab { get; }

    public static async Task<Inspector> OpenAsync(IBrowserContext browser)
    {
        await Barriers.BringAxeAsync(browser);
        return new Inspector(await browser.NewPageAsync());
    }

    /// <summary>Shapes the window before a page is opened in it.</summary>
    public async Task ShapeAsync(int width, ColorScheme light)
    {
        await Tab.SetViewportSizeAsync(width, Reader.Height);
        await Tab.EmulateMediaAsync(new() { ColorScheme = light });
    }

    /// <summary>What is wrong with the page that is open, in a window of this width and in this light.</summary>
    public async Task<IEnumerable<string>> FaultsAsync(int width, ColorScheme light, bool onlyColors = false)
    {
        await ShapeAsync(width, light);
        List<string> found = [.. await (onlyColors ? Barriers.OfColorOnAsync(Tab) : Barriers.OnAsync(Tab))];
        if (await Tab.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)") is > 0 and var overflow)
        {
            found.Add($"{overflow} px wider than the window");
        }

        return found.Select(fault => $"{width} px, {light}: {fault}");
    }
}
