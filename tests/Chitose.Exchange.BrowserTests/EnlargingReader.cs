using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.BrowserTests;

/// <summary>Readers who enlarge the text, the page, or the space between letters (WCAG 1.4.4, 1.4.10, 1.4.12).</summary>
[Collection(ReadersGroup.Name)]
public sealed class EnlargingReader(Readers readers)
{
    private const int WindowHeightAt400Percent = 256;

    private const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    /// <summary>Twice what browsers start with.</summary>
    private const int DoubleText = 32;

    [Theory]
    [MemberData(nameof(SitePages.Bold), MemberType = typeof(SitePages))]
    public async Task Can_read_every_word_with_wide_text_spacing(string path)
    {
        // A reader's own style sheet is not bound by the site's policy.
        await using var reader = await readers.NewAsync(Reader.Phone, wishes: browser => browser.BypassCSP = true);

        await ReadAsync(reader, path, page => page.Tab.AddStyleTagAsync(new() { Content = TextSpacing }));
    }

    [Theory]
    [MemberData(nameof(SitePages.Bold), MemberType = typeof(SitePages))]
    public async Task Can_read_every_word_with_text_of_double_size(string path)
    {
        await using var reader = await readers.NewAsync();

        await ReadAsync(reader, path, DoubleTextAsync);

        async Task DoubleTextAsync(OpenPage page)
        {
            // The same as the font size in a browser's settings, to which the widths in the style sheet answer too.
            var settings = await reader.Browser.NewCDPSessionAsync(page.Tab);
            await settings.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = DoubleText } });
            Assert.Equal($"{DoubleText}px", await page.Tab.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
        }
    }

    [Theory]
    [MemberData(nameof(SitePages.Bold), MemberType = typeof(SitePages))]
    public async Task Can_read_every_word_at_400_percent(string path)
    {
        await using var reader = await readers.NewAsync(Reader.Narrow, WindowHeightAt400Percent);

        await ReadAsync(reader, path, _ => Task.CompletedTask);
    }

    [Theory]
    [MemberData(nameof(SitePages.Bold), MemberType = typeof(SitePages))]
    public async Task Can_read_every_word_between_the_narrow_and_the_wide_layout(string path)
    {
        await using var reader = await readers.NewAsync(Reader.Tablet);

        await ReadAsync(reader, path, _ => Task.CompletedTask);
    }

    private static Task ReadAsync(Reader reader, string path, Func<OpenPage, Task> enlarge) => Faults.AssertNoneAsync(Language.All.Select(async language =>
    {
        var page = await reader.OpenAsync(language, path);
        await enlarge(page);
        List<string> faults = [.. await HiddenTextAsync(page)];
        if (await page.SidewaysOverflowAsync() is > 0 and var overflow)
        {
            faults.Add($"{overflow} px wider than the window");
        }

        return faults.Select(fault => $"{page}: {fault}").ToList();
    }));

    /// <summary>Text that is cut off by its box, or that lies on other text. Left out: drawings, text for screen readers, and words whose reading may hang over their neighbors.</summary>
    private static Task<string[]> HiddenTextAsync(OpenPage page) => page.Tab.EvaluateAsync<string[]>(
        """
        () => {
          const tolerance = 2;
          const isRead = element => element.checkVisibility() && !element.closest("svg, ruby, .visually-hidden, .skip-link");
          const name = element => `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
          const faults = [];
          for (const element of document.body.querySelectorAll("*")) {
            const style = getComputedStyle(element);
            const isCut = (style.overflowY !== "visible" && style.overflowY !== "auto" && element.scrollHeight > element.clientHeight + tolerance)
              || (style.overflowX !== "visible" && style.overflowX !== "auto" && element.scrollWidth > element.clientWidth + tolerance);
            if (isCut && isRead(element) && element.textContent.trim() !== "") {
              faults.push(`cut off: ${name(element)}`);
            }
          }

          const lines = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode;
            if (text.data.trim() !== "" && isRead(text.parentElement)) {
              const range = document.createRange();
              range.selectNodeContents(text);
              for (const box of range.getClientRects()) {
                if (box.width > 0) lines.push({ text, box });
              }
            }
          }
          lines.sort((one, other) => one.box.top - other.box.top);
          for (let i = 0; i < lines.length; i++) {
            for (let j = i + 1; j < lines.length && lines[j].box.top < lines[i].box.bottom; j++) {
              const [a, b] = [lines[i].box, lines[j].box];
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              // Boxes of letters are taller than the letters, so neighboring lines may share a little.
              if (lines[i].text !== lines[j].text && across > tolerance && down > Math.min(a.height, b.height) * .4) {
                faults.push(`overlap: ${name(lines[i].text.parentElement)} and ${name(lines[j].text.parentElement)}`);
              }
            }
          }
          return faults;
        }
        """);
}
