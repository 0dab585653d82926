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
        await using var reader = await readers.NewAsync(Reader.Narrow);

        await Faults.AssertNoneAsync(Language.All.Select(language => FaultsOfAsync(reader, language, path)));
    }

    /// <summary>Every rule is tried in each width and each light, the color rules in each width under each light.</summary>
    private static async Task<List<string>> FaultsOfAsync(Reader reader, Language language, string path)
    {
        var page = await reader.OpenAsync(language, path);
        List<string> faults = [.. await page.BrokenPicturesAsync()];
        await Barriers.BringAxeAsync(page.Tab);
        await LookAsync(Reader.Narrow, ColorScheme.Light, Barriers.OnAsync);
        await LookAsync(Reader.Narrow, ColorScheme.Dark, Barriers.OfColorOnAsync);
        await LookAsync(Reader.Desktop, ColorScheme.Dark, Barriers.OnAsync);
        await LookAsync(Reader.Desktop, ColorScheme.Light, Barriers.OfColorOnAsync);
        return [.. faults.Concat(page.Complaints).Select(fault => $"{page}: {fault}")];

        async Task LookAsync(int width, ColorScheme light, Func<IPage, Task<string[]>> barriers)
        {
            await page.Tab.SetViewportSizeAsync(width, Reader.Height);
            await page.Tab.EmulateMediaAsync(new() { ColorScheme = light });
            List<string> found = [.. await barriers(page.Tab)];
            if (await page.SidewaysOverflowAsync() is > 0 and var overflow)
            {
                found.Add($"{overflow} px wider than the window");
            }

            faults.AddRange(found.Select(fault => $"{width} px, {light}: {fault}"));
        }
    }
}
