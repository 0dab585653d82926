using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>The pages that nobody sees twice, and the device that then takes the place of password and code.</summary>
[Collection(OfficeGroup.Name)]
public sealed class FirstSignIn(Office office)
{
    [Theory]
    [InlineData(Reader.Narrow, ColorScheme.Light, "ja")]
    [InlineData(Reader.Desktop, ColorScheme.Dark, "ja")]
    [InlineData(Reader.Narrow, ColorScheme.Light, "en")]
    public async Task Has_no_barriers(int width, ColorScheme scheme, string language)
    {
        var email = $"first-{width}-{language}@example.jp";
        var tab = await office.OpenBrowserAsync(width, scheme: scheme, locale: language);
        await Barriers.BringAxeAsync(tab.Context);
        var faults = new List<string>();
        var password = await office.HireAsync(email, "佐藤 花子", StaffRole.Editor);
        await office.SpeakAsync(email, language);

        await tab.GotoAsync("/staff/sign-in");
        await Assertions.Expect(tab.Locator("html")).ToHaveAttributeAsync("lang", language);
        await LookAsync();
        await tab.Locator("#email").FillAsync(email);
        await tab.Locator("#password").FillAsync("wrong");
        await PressAsync();
        await Assertions.Expect(tab.Locator("#errors")).ToBeFocusedAsync();
        await LookAsync();
        await tab.Locator("#password").FillAsync(password);
        await PressAsync();
        await LookAsync();
        await PressAsync();
        await LookAsync();
        await tab.Locator("#newPassword").FillAsync(StaffCast.Password);
        await tab.Locator("#newPasswordRepeated").FillAsync(StaffCast.Password);
        await PressAsync();
        await LookAsync();
        await PressAsync();
        await Assertions.Expect(tab.Locator("html")).ToHaveAttributeAsync("lang", language);
        await LookAsync();

        Faults.AssertNone(faults);

        Task PressAsync() => tab.AfterAsync(() => tab.Locator("main form button.main").First.ClickAsync());

        async Task LookAsync() => faults.AddRange((await Barriers.OnAsync(tab)).Select(fault => $"{tab.Url}: {fault}"));
    }

    [Fact]
    public async Task May_be_followed_by_a_passkey()
    {
        const string Email = "passkey@example.jp";
        var clerk = new Clerk(office, await office.OpenBrowserAsync(), Hands.Mouse);
        var device = await clerk.Tab.Context.NewCDPSessionAsync(clerk.Tab);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true },
        });

        await clerk.SignInForTheFirstTimeAsync(Email, await office.HireAsync(Email, "李 英姫", StaffRole.Editor));
        await clerk.Tab.GotoAsync("/staff/account");
        await clerk.FillInAsync("パスキーの名前", "窓口のパソコン");
        await clerk.PressAsync("パスキーを追加");
        await Assertions.Expect(clerk.Tab.Locator("main li strong")).ToHaveTextAsync("窓口のパソコン");
        await clerk.SignOutAsync();
        await clerk.PressAsync("パスキーでログイン");

        await Assertions.Expect(clerk.Tab.Locator("h1")).ToHaveTextAsync("一覧");
    }
}
