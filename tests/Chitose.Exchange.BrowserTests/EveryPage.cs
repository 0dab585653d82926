using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests;

/// <summary>Site conventions A6, on every type of page in all five languages.</summary>
[Collection(ReadersGroup.Name)]
public sealed class EveryPage(Readers readers)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Has_no_barriers_and_no_complaints_in_any_language_width_or_light(string path)
    {
        var inspector = await readers.InspectorAsync();

        await Faults.AssertNoneAsync(Language.All.Select(language => FaultsOfAsync(inspector, language, path)));
    }

    /// <summary>Every rule is tried in each width and each light; in Japanese, whose pages have every part, also the pictures, and the color rules in each width under each light.</summary>
    private static async Task<List<string>> FaultsOfAsync(Inspector inspector, Language language, string path)
    {
        var page = new OpenPage(inspector.Tab, language, path);
        await inspector.ShapeAsync(Reader.Narrow, ColorScheme.Light);
        await page.GoAsync();
        List<string> faults = [.. await inspector.FaultsAsync(Reader.Narrow, ColorScheme.Light)];
        if (language.IsSource)
        {
            faults.AddRange(await page.BrokenPicturesAsync());
            faults.AddRange(await inspector.FaultsAsync(Reader.Narrow, ColorScheme.Dark, onlyColors: true));
        }

        faults.AddRange(await inspector.FaultsAsync(Reader.Desktop, ColorScheme.Dark));
        if (language.IsSource)
        {
            faults.AddRange(await inspector.FaultsAsync(Reader.Desktop, ColorScheme.Light, onlyColors: true));
        }

        page.Leave();
        return [.. faults.Concat(page.Complaints).Select(fault => $"{page}: {fault}")];
    }
}
