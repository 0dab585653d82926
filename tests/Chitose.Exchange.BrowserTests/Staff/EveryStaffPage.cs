using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>Site conventions A1 and A6, on the pages that staff see, in the Japanese interface.</summary>
[Collection(OfficeGroup.Name)]
public sealed class EveryStaffPage(Office office)
{
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static Clerk? _admin;

    [Theory]
    [MemberData(nameof(StaffPages.All), MemberType = typeof(StaffPages))]
    public async Task Has_no_barriers_and_no_complaints(string address)
    {
        var admin = await AdminAsync();

        Faults.AssertNone(await FaultsOfAsync(await admin.Tab.Context.NewPageAsync(), address));
    }

    [Fact]
    public async Task The_sign_in_page_has_no_barriers() =>
        Faults.AssertNone(await FaultsOfAsync(await office.OpenBrowserAsync(), "/staff/sign-in"));

    private static async Task<List<string>> FaultsOfAsync(IPage tab, string address)
    {
        var faults = new List<string>();
        tab.Console += (_, message) => faults.Add(message.Text);
        tab.PageError += (_, error) => faults.Add(error);
        var answer = await tab.GotoAsync(address);
        if (answer?.Ok != true)
        {
            faults.Add($"answers {answer?.Status}");
            return faults;
        }

        await Barriers.BringAxeAsync(tab);
        await LookAsync(Reader.Narrow, ColorScheme.Light, Barriers.OnAsync);
        await LookAsync(Reader.Desktop, ColorScheme.Dark, Barriers.OnAsync);
        await tab.CloseAsync();
        return [.. faults.Select(fault => $"{address}: {fault}")];

        async Task LookAsync(int width, ColorScheme scheme, Func<IPage, Task<string[]>> barriers)
        {
            await tab.SetViewportSizeAsync(width, Reader.Height);
            await tab.EmulateMediaAsync(new() { ColorScheme = scheme });
            faults.AddRange((await barriers(tab)).Select(fault => $"{width} px, {scheme}: {fault}"));
            if (await tab.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)") is > 0 and var overflow)
            {
                faults.Add($"{width} px: {overflow} px wider than the window");
            }
        }
    }

    /// <summary>One admin looks at all pages: signing in is a task of its own and slow by design.</summary>
    private async Task<Clerk> AdminAsync()
    {
        await OneAtATime.WaitAsync();
        try
        {
            if (_admin is null)
            {
                const string Email = "looking@example.jp";
                var admin = new Clerk(office, await office.OpenBrowserAsync(), Hands.Mouse);
                await admin.SignInForTheFirstTimeAsync(Email, await office.HireAsync(Email, "山本 直子", StaffRole.Admin));
                _admin = admin;
            }

            return _admin;
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
