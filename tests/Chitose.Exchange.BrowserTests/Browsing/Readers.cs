using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>The running site and one browser; every test takes readers of its own, who share nothing.</summary>
public sealed class Readers : IAsyncLifetime
{
    private ExchangeSiteOnPort? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Inspector? _inspector;

    public async Task InitializeAsync()
    {
        _site = ExchangeSiteOnPort.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await InstalledChromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>The one who looks at all pages, one after another.</summary>
    public async Task<Inspector> InspectorAsync() => _inspector ??= await Inspector.OpenAsync((await NewAsync()).Browser);

    /// <summary>Lets much be written about a partner, until what is returned is disposed of.</summary>
    public WordyPartner WordyPartner() => new(_site!.Services);

    /// <summary>A reader with an empty browser: no cookie, nothing stored.</summary>
    public async Task<Reader> NewAsync(int width = Reader.Desktop, int height = Reader.Height, Action<BrowserNewContextOptions>? wishes = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = _site!.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            Locale = "en-US",
        };
        wishes?.Invoke(options);
        return new Reader(await _browser!.NewContextAsync(options));
    }
}
