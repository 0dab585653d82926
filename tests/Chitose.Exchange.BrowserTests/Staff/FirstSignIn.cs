using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>The pages that nobody sees twice, and the device that then takes the place of password and code.</summary>
[Collection(OfficeGroup.Name)]
public sealed class FirstSignIn(Office office)
{
    [Theory]
    [InlineData(Reader.Desktop, ColorScheme.Light)]
    [InlineData(Reader.Narrow, ColorScheme.Dark)]
    public async Task Has_no_barriers(int width, ColorScheme scheme)
    {
        var email = $"first-{width}@example.jp";
        var clerk = new Clerk(office, await office.OpenBrowserAsync(width, scheme: scheme), Hands.Mouse);
        var faults = new List<string>();
        var password = await office.HireAsync(email, "佐藤 花子", StaffRole.Editor);

        await clerk.Tab.GotoAsync("/staff/sign-in");
        await clerk.Tab.GetByLabel("メールアドレス").FillAsync(email);
        await clerk.Tab.Locator("#password").FillAsync("wrong");
        await clerk.PressAsync("ログイン");
        await Assertions.Expect(clerk.Tab.Locator("#errors")).ToBeFocusedAsync();
        await LookAsync();
        await clerk.Tab.Locator("#password").FillAsync(password);
        await clerk.PressAsync("ログイン");
        await LookAsync();
        await clerk.PressAsync("このパスワードにする");
        await LookAsync();
        await clerk.Tab.Locator("#newPassword").FillAsync("a kettle under three pines");
        await clerk.Tab.Locator("#newPasswordRepeated").FillAsync("a kettle under three pines");
        await clerk.PressAsync("このパスワードにする");
        await LookAsync();
        await clerk.PressAsync("設定を終える");
        await LookAsync();

        Faults.AssertNone(faults);

        async Task LookAsync()
        {
            await Barriers.BringAxeAsync(clerk.Tab);
            faults.AddRange((await Barriers.OnAsync(clerk.Tab)).Select(fault => $"{clerk.Tab.Url}: {fault}"));
        }
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
