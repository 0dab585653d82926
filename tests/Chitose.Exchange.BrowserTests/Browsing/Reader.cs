using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>Someone with a browser of a certain width and certain wishes, reading one or more pages.</summary>
public sealed class Reader(IBrowserContext browser) : IAsyncDisposable
{
    private OpenPage? _page;

    /// <summary>Width of a page enlarged to 400 % on a common screen (WCAG 1.4.10).</summary>
    public const int Narrow = 320;

    public const int Phone = 360;

    /// <summary>A tablet held upright, and a common screen enlarged by two thirds.</summary>
    public const int Tablet = 768;

    public const int Desktop = 1280;

    public const int Height = 900;

    public IBrowserContext Browser => browser;

    /// <summary>Opens a page of the site in place of the one before; <paramref name="path"/> is what follows the language.</summary>
    public async Task<OpenPage> OpenAsync(Language language, string path)
    {
        _page?.Leave();
        _page = new OpenPage(_page?.Tab ?? await browser.NewPageAsync(), language, path);
        await _page.GoAsync();
        return _page;
    }

    public ValueTask DisposeAsync() => browser.DisposeAsync();
}
