using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests;

/// <summary>Readers who print a partner's handout or panel: all of it, on exactly one sheet of its size.</summary>
[Collection(ReadersGroup.Name)]
public sealed partial class SheetReader(Readers readers)
{
    private const double PointsPerMillimeter = 72 / 25.4;

    /// <summary>The partner about whom most is written.</summary>
    private const string Fullest = "kongsberg";

    [Theory]
    [InlineData("handout", 210, 297)]
    [InlineData("panel", 594, 841)]
    public async Task Gets_one_sheet_with_all_that_is_on_it_in_every_language(string sheet, int width, int height)
    {
        await using var reader = await readers.NewAsync();
        var faults = new List<string>();
        foreach (var language in Language.All)
        {
            var page = await reader.OpenAsync(language, $"partners/{Fullest}/{sheet}");
            await page.BrokenPicturesAsync(); // fetches them all
            faults.AddRange((await FaultsAsync(page, width, height)).Select(fault => $"{page}: {fault}"));
        }

        Faults.AssertNone(faults);
    }

    [Theory]
    [InlineData(EntryText.TitleMaxLength, EntryText.SummaryMaxLength, 3000)]
    [InlineData(110, 160, 800)]
    public async Task Gets_one_sheet_however_much_staff_write(int title, int summary, int body)
    {
        await using var wordy = readers.WordyPartner();
        await wordy.WriteAsync(Fullest, title, summary, body);
        await using var reader = await readers.NewAsync();
        var faults = new List<string>();
        foreach (var language in Language.All)
        {
            foreach (var sheet in new[] { "handout", "panel" })
            {
                var page = await reader.OpenAsync(language, $"partners/{Fullest}/{sheet}");
                await page.Tab.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
                faults.AddRange((await CrowdedAsync(page)).Select(fault => $"{page}: {fault}"));
            }
        }

        Faults.AssertNone(faults);
    }

    [Fact]
    public async Task Leaves_the_readings_out_if_the_box_is_not_ticked()
    {
        await using var reader = await readers.NewAsync();
        var page = await reader.OpenAsync(Language.Japanese, $"partners/{Fullest}/handout");
        var reading = page.Tab.Locator(".paper rt").First;
        await Assertions.Expect(reading).ToBeVisibleAsync();

        await page.Tab.Locator("#readings").UncheckAsync();
        var faults = await FaultsAsync(page, 210, 297);

        await Assertions.Expect(reading).ToBeHiddenAsync();
        Faults.AssertNone(faults);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(OpenPage page, int width, int height)
    {
        await page.Tab.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        var pdf = Encoding.Latin1.GetString(await page.Tab.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        var sizes = MediaBox().Matches(pdf).Select(match => (Width: Points(match.Groups[1].Value), Height: Points(match.Groups[2].Value))).ToList();
        var faults = await CrowdedAsync(page);
        if (PageObject().Count(pdf) is not 1 and var pages)
        {
            faults.Add($"{pages} pages");
        }

        faults.AddRange(sizes.Where(size => Math.Abs(size.Width - width) > 1 || Math.Abs(size.Height - height) > 1).Select(size => $"{size.Width} by {size.Height} mm"));
        return faults;
    }

    /// <summary>What does not find its room on the sheet, which has the size of its paper.</summary>
    private static async Task<List<string>> CrowdedAsync(OpenPage page)
    {
        var faults = new List<string>();
        var overflow = await page.Tab.EvaluateAsync<int>(
            "() => { const paper = document.querySelector('.paper'); return Math.max(paper.scrollHeight - paper.clientHeight, paper.scrollWidth - paper.clientWidth); }");
        if (overflow > 0)
        {
            faults.Add($"{overflow} px too much");
        }

        var view = await page.Tab.EvaluateAsync<double>("() => document.querySelector('.paper__view').clientHeight / document.querySelector('.paper').clientHeight");
        if (view < 0.1)
        {
            faults.Add($"the picture has {view:P0} of the sheet");
        }

        return faults;
    }

    private static double Points(string number) => Math.Round(double.Parse(number, CultureInfo.InvariantCulture) / PointsPerMillimeter, 1);

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")]
    private static partial Regex MediaBox();
}
