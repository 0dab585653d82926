using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>Site conventions F3: one form, no script, and every reader is told without a barrier.</summary>
[Collection(OfficeGroup.Name)]
public sealed class TheEmergencyNotice(Office office)
{
    [Fact]
    public async Task Is_put_up_with_one_form_told_to_every_reader_and_taken_down()
    {
        var publisher = await office.SignedInAsync(StaffRole.Publisher, "鈴木 一郎", withScript: false);
        await publisher.GoToAsync("緊急のお知らせ");
        await publisher.Tab.GetByLabel("定型文を使う").SelectOptionAsync(new SelectOptionValue { Label = "地震・避難の情報" });
        await publisher.PressAsync("定型文を入れる");
        await publisher.Tab.Locator("#end-day").FillAsync(office.Now.AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await publisher.Tab.Locator("#end-time").FillAsync("18:00");

        await publisher.PressAsync("お知らせを出す");

        var faults = new List<string>();
        var reader = await office.OpenBrowserAsync(Reader.Phone);
        await Barriers.BringAxeAsync(reader.Context);
        foreach (var language in Language.All)
        {
            await reader.SetViewportSizeAsync(Reader.Phone, Reader.Height);
            await reader.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen, ColorScheme = ColorScheme.Light });
            await reader.GotoAsync($"/{language.Segment}/timeline");
            await Assertions.Expect(reader.GetByRole(AriaRole.Region).First).ToHaveClassAsync("emergency");
            faults.AddRange(await Barriers.OnAsync(reader));
            await reader.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            faults.AddRange(await Barriers.OfColorOnAsync(reader));
            await reader.SetViewportSizeAsync(Reader.Narrow, Reader.Height);
            if (await reader.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth") is > 0 and var overflow)
            {
                faults.Add($"{language}: {overflow} px wider than the window");
            }

            await reader.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
            await Assertions.Expect(reader.Locator(".emergency")).ToBeHiddenAsync();
        }

        await publisher.PressAsync("お知らせを消す");
        Faults.AssertNone(faults);
        var later = await office.OpenBrowserAsync();
        await later.GotoAsync("/en/timeline");
        await Assertions.Expect(later.Locator(".emergency")).ToHaveCountAsync(0);
    }
}
