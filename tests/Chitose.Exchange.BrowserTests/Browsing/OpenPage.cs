using System.Collections.Concurrent;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>A page of the site in the browser, and what the browser complained about while showing it.</summary>
public sealed class OpenPage
{
    private readonly string _address;
    private readonly ConcurrentQueue<string> _complaints = new();

    public OpenPage(IPage tab, Language language, string path)
    {
        Tab = tab;
        _address = $"/{language.Segment}/{path}";
        tab.Console += HearConsole;
        tab.PageError += HearError;
        tab.RequestFailed += HearRequest;
    }

    public IPage Tab { get; }

    /// <summary>Console messages, script errors and failed requests so far.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public ILocator SkipLink => Tab.Locator(".skip-link");

    public ILocator Main => Tab.Locator("main");

    public ILocator LanguageLinks => Tab.Locator(".languages a");

    public ILocator MenuButton => Tab.Locator(".menu summary");

    public ILocator MenuLinks => Tab.Locator(".main-menu a");

    public ILocator FuriganaBox => Tab.Locator("#furigana");

    public ILocator Furigana => Tab.Locator(".furigana > p rt");

    public ILocator LanguageLink(Language language) => Tab.Locator($".languages a[hreflang='{language.Tag}']");

    public Task GoAsync() => Tab.GotoAsync(_address);

    /// <summary>Pictures below the fold are fetched late; a broken one must be found all the same.</summary>
    public Task<string[]> BrokenPicturesAsync() => Tab.EvaluateAsync<string[]>(
        """
        async () => {
          const broken = [];
          for (const picture of document.images) {
            picture.loading = "eager";
            await picture.decode().catch(() => broken.push(`broken picture ${picture.src}`));
          }
          return broken;
        }
        """);

    /// <summary>How many pixels the page is wider than the window.</summary>
    public Task<int> SidewaysOverflowAsync() => Tab.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)");

    /// <summary>No longer listens, so that the tab can show another page.</summary>
    public void Leave()
    {
        Tab.Console -= HearConsole;
        Tab.PageError -= HearError;
        Tab.RequestFailed -= HearRequest;
    }

    public override string ToString() => _address;

    private void HearConsole(object? sender, IConsoleMessage message) => Complain(message.Text, message.Location);

    private void HearError(object? sender, string error) => Complain(error, null);

    private void HearRequest(object? sender, IRequest request) => Complain($"{request.Url}: {request.Failure}", null);

    private void Complain(string text, string? location)
    {
        // Chromium reports every page that is not found, even the one that is meant to be.
        var isExpected = _address.EndsWith(SitePages.Missing, StringComparison.Ordinal)
            && text.Contains("404", StringComparison.Ordinal) && location?.Contains(SitePages.Missing, StringComparison.Ordinal) == true;
        if (!isExpected)
        {
            _complaints.Enqueue(text);
        }
    }
}
