using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>The browser that the machine has.</summary>
internal static class InstalledChromium
{
    /// <summary>
    /// The shell is the same browser without windows, in half the time. Of the other, the program itself is started and not the
    /// system's script around it, which adds extensions and drawing by a graphics card that is not there.
    /// </summary>
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/lib/chromium/chromium", "/usr/bin/chromium"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Programs.FirstOrDefault(File.Exists) ?? Programs[^1],
        Args = Arguments,
    });
}
