using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff.Accounts;

/// <summary>Security requirements 4.1 to 4.6.</summary>
public sealed class SignInTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task A_newcomer_signs_in_with_a_one_time_password_and_sets_up_everything_at_once()
    {
        var (email, password) = ("newcomer@example.jp", await OneTimePasswordAsync("newcomer@example.jp"));
        var browser = site.NewBrowser();

        await browser.OpenAsync("/staff?x=1");
        Assert.Equal("職員ログイン", browser.Heading);
        await browser.PressAsync("ログイン", ("email", email), ("password", password));
        await browser.OpenAsync("/staff");
        Assert.Equal("新しいパスワードを決める", browser.Heading);
        await browser.PressAsync("このパスワードにする", ("newPassword", "mittsu no matsu no ki"), ("newPasswordRepeated", "mittsu no matsu no ki"));
        Assert.Equal("2段階認証の設定", browser.Heading);
        var key = browser.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var spare = browser.Page.QuerySelectorAll(".codes li").Select(code => code.TextContent).ToList();
        await browser.PressAsync("設定を終える", ("otp", new StaffCast(email, "", key).CodeAt(site.Clock.GetUtcNow())), ("kept", "true"));

        Assert.Equal("一覧", browser.Heading);
        Assert.Equal(Authenticator.SpareCodes, spare.Distinct().Count());

        var withSpare = await SignInAsync(email, "mittsu no matsu no ki", spare[3].ToLowerInvariant());
        Assert.Equal("一覧", withSpare.Heading);
        Assert.Equal("職員ログイン", (await SignInAsync(email, "mittsu no matsu no ki", spare[3])).Heading);
        Assert.Equal("職員ログイン", (await SignInAsync(email, password, spare[4])).Heading);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var code = member.CodeAt(site.Clock.GetUtcNow());

        var first = await SignInAsync(member.Email, StaffCast.Password, code);
        var second = await SignInAsync(member.Email, StaffCast.Password, code);

        Assert.Equal("一覧", first.Heading);
        Assert.Equal("職員ログイン", second.Heading);
    }

    [Fact]
    public async Task After_signing_in_one_is_where_one_wanted_to_go()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var browser = site.NewBrowser();

        await browser.OpenAsync("/staff/two-factor?from=mail");
        await browser.PressAsync("ログイン", ("email", member.Email), ("password", StaffCast.Password), ("code", member.CodeAt(site.Clock.GetUtcNow())));

        Assert.Equal("/staff/two-factor?from=mail", browser.Address);
    }

    [Fact]
    public async Task Unknown_locked_and_wrong_are_told_apart_by_nothing()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var locked = await site.AddMemberAsync(StaffRole.Editor);
        for (var round = 0; round < SignInDesk.MostTries; round++)
        {
            await SignInAsync(locked.Email, "wrong", "");
        }

        StaffBrowser[] refused =
        [
            await SignInAsync("nobody@example.jp", StaffCast.Password, "000000"),
            await SignInAsync(member.Email, "wrong", member.CodeAt(site.Clock.GetUtcNow())),
            await SignInAsync(member.Email, StaffCast.Password, "000000"),
            await SignInAsync(member.Email, StaffCast.Password, ""),
            await SignInAsync(locked.Email, StaffCast.Password, locked.CodeAt(site.Clock.GetUtcNow())),
        ];

        Assert.All(refused, browser => Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status));
        Assert.Single(refused.Select(browser => browser.MainText.Trim()).Distinct());
        Assert.StartsWith("エラー：職員ログイン", refused[0].Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_tries_lock_an_account_for_a_quarter_of_an_hour()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor);
        for (var round = 0; round < SignInDesk.MostTries; round++)
        {
            await SignInAsync(member.Email, "wrong", "");
        }

        var locked = await SignInAsync(member.Email, StaffCast.Password, member.CodeAt(site.Clock.GetUtcNow()));
        site.Clock.Advance(SignInDesk.Lock - TimeSpan.FromSeconds(1));
        var still = await SignInAsync(member.Email, StaffCast.Password, member.CodeAt(site.Clock.GetUtcNow()));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var open = await SignInAsync(member.Email, StaffCast.Password, member.CodeAt(site.Clock.GetUtcNow()));

        Assert.Equal(("職員ログイン", "職員ログイン", "一覧"), (locked.Heading, still.Heading, open.Heading));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_for_whoever_holds_its_cookie()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var cookie = await CookieOfAsync(browser);

        await browser.PressAsync("ログアウト");
        using var thief = await site.GetAsync("/staff", ("Cookie", cookie));

        Assert.Equal("職員ログイン", browser.Heading);
        Assert.Equal(HttpStatusCode.Redirect, thief.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_an_hour_of_rest()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        site.Clock.Advance(TimeSpan.FromMinutes(59));
        await browser.OpenAsync("/staff");
        site.Clock.Advance(TimeSpan.FromMinutes(59));
        await browser.OpenAsync("/staff");
        Assert.Equal("一覧", browser.Heading);
        site.Clock.Advance(TimeSpan.FromMinutes(61));
        await browser.OpenAsync("/staff");

        Assert.Equal("職員ログイン", browser.Heading);
        Assert.Contains("60分", browser.Page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_after_half_a_day_however_much_is_done()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        for (var hours = 0.0; hours < 12; hours += 0.75)
        {
            await browser.OpenAsync("/staff");
            Assert.Equal("一覧", browser.Heading);
            site.Clock.Advance(TimeSpan.FromMinutes(45));
        }

        await browser.OpenAsync("/staff");

        Assert.Equal("職員ログイン", browser.Heading);
    }

    [Fact]
    public async Task The_interface_speaks_the_chosen_language()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        await browser.PressAsync("English");

        Assert.Equal("Overview", browser.Heading);
        Assert.Equal("en", browser.Page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("__Host-staff=nonsense")]
    [InlineData("__Host-staff=")]
    [InlineData("__Host-form=nonsense")]
    [InlineData("__Host-staff=CfDJ8AAAA; __Host-form=CfDJ8AAAA")]
    public async Task A_damaged_cookie_is_as_none(string cookie)
    {
        using var answer = await site.GetAsync("/staff/sign-in", ("Cookie", cookie));
        using var inside = await site.GetAsync("/staff", ("Cookie", cookie));
        using var reader = await site.GetAsync("/ja/", ("Cookie", cookie));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.OK), (answer.StatusCode, inside.StatusCode, reader.StatusCode));
        Assert.False(reader.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Cookies_are_this_hosts_alone_and_small()
    {
        var member = await site.AddMemberAsync(StaffRole.Admin, "とても長い名前の職員 とても長い名前の職員");
        var browser = site.NewBrowser();
        await browser.OpenAsync("/staff/sign-in");
        var form = StaffForm.Of(browser.Page.Forms[0])
            .With(("email", member.Email), ("password", StaffCast.Password), ("code", member.CodeAt(site.Clock.GetUtcNow())));

        using var page = await site.GetAsync("/staff/sign-in");
        using var answer = await browser.Client.PostAsync(new Uri("/staff/sign-in", UriKind.Relative), form.ToContent());

        Assert.All(page.Headers.GetValues("Set-Cookie").Concat(answer.Headers.GetValues("Set-Cookie")), cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            var parts = cookie.Split("; ").Select(part => part.ToLowerInvariant()).ToList();
            Assert.Contains("secure", parts);
            Assert.Contains("httponly", parts);
            Assert.Contains("path=/", parts);
            Assert.Contains("samesite=lax", parts);
            Assert.DoesNotContain(parts, part => part.StartsWith("domain", StringComparison.Ordinal));
            Assert.True(cookie.Length < 4096);
        });
    }

    [Fact]
    public async Task Over_plain_http_the_sign_in_page_answers_too()
    {
        using var reader = site.ReaderAt("http://localhost");

        using var answer = await reader.GetAsync(new Uri("/staff/sign-in", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void Keys_are_readable_by_the_program_alone() =>
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(Path.Combine(site.DataDirectory, "keys")));

    private static async Task<string> CookieOfAsync(StaffBrowser browser)
    {
        // The browser's jar is closed; what it sends shows in the request that it made.
        using var answer = await browser.Client.GetAsync(new Uri("/staff", UriKind.Relative));
        return string.Join("; ", answer.RequestMessage!.Headers.GetValues("Cookie"));
    }

    private async Task<string> OneTimePasswordAsync(string email) =>
        await site.FromStoreAsync(async services => (await services.GetRequiredService<StaffMembers>().AddAsync(email, "新人", StaffRole.Editor, new Person("test", "test")))!.Value.OneTimePassword);

    private async Task<StaffBrowser> SignInAsync(string email, string password, string code)
    {
        var browser = site.NewBrowser();
        await browser.OpenAsync("/staff/sign-in");
        await browser.PressAsync("ログイン", ("email", email), ("password", password), ("code", code));
        return browser;
    }
}
