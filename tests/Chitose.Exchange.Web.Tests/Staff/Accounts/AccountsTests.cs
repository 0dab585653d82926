using System.Net;
using AngleSharp.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff.Accounts;

/// <summary>Security requirements 4.1, 4.5, 4.8, 4.9, 9.2: what an admin does with accounts.</summary>
public sealed class AccountsTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task An_admin_adds_a_colleague_who_then_signs_in_with_the_password_shown_once()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);

        await admin.OpenAsync("/staff/accounts");
        await admin.PressAsync("職員を追加", ("name", "シリポーン K."), ("email", "siriporn@example.jp"), ("role", "Publisher"));
        var password = admin.Page.QuerySelector("code")!.TextContent;
        var newcomer = site.NewBrowser();
        await newcomer.OpenAsync("/staff/sign-in");
        await newcomer.PressAsync("ログイン", ("email", "Siriporn@example.jp"), ("password", password));
        await admin.OpenAsync("/staff/accounts");

        Assert.Equal("新しいパスワードを決める", newcomer.Heading);
        var row = RowOf(admin, "siriporn@example.jp");
        Assert.Contains("公開責任者", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("未設定", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(password, admin.Page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "a@example.jp", "new-name")]
    [InlineData("　", "a@example.jp", "new-name")]
    [InlineData("佐藤", "", "new-email")]
    [InlineData("佐藤", "nonsense", "new-email")]
    [InlineData("佐藤", "佐藤@example.jp", "new-email")]
    [InlineData("佐藤", "a b@example.jp", "new-email")]
    [InlineData("佐藤", "a@example.jp, b@example.jp", "new-email")]
    public async Task A_form_that_lacks_something_says_what_and_keeps_the_rest(string name, string email, string field)
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);

        await admin.OpenAsync("/staff/accounts");
        await admin.PressAsync("職員を追加", ("name", name), ("email", email));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, admin.Status);
        Assert.NotNull(admin.Page.QuerySelector($"#errors a[href='#{field}']"));
        var faulty = admin.Page.GetElementById(field)!;
        Assert.Equal("true", faulty.GetAttribute("aria-invalid"));
        Assert.NotNull(admin.Page.GetElementById(faulty.GetAttribute("aria-describedby")!));
        Assert.Equal((name.Trim(), email), (admin.Page.GetElementById("new-name")!.GetAttribute("value") ?? "", admin.Page.GetElementById("new-email")!.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task An_address_belongs_to_one_person()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);
        var member = await site.AddMemberAsync(StaffRole.Editor);

        await admin.OpenAsync("/staff/accounts");
        await admin.PressAsync("職員を追加", ("name", "別の人"), ("email", member.Email.ToUpperInvariant()));

        Assert.Contains("このアドレスの職員はもういます", admin.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_role_signs_the_person_out_everywhere_and_holds_from_then_on()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);
        var member = await site.AddMemberAsync(StaffRole.Publisher);
        var browser = await site.SignInAsync(member);

        await OpenPersonAsync(admin, member);
        await admin.PressAsync("役割を変える", ("role", "Editor"));
        await browser.OpenAsync("/staff");

        Assert.Contains("役割を変えました", admin.MainText, StringComparison.Ordinal);
        Assert.Equal("職員ログイン", browser.Heading);
        Assert.Equal(StaffRole.Editor, (await MemberAsync(member)).Role);
    }

    [Fact]
    public async Task An_admin_signs_out_one_device_of_two()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var first = await site.SignInAsync(member);
        site.Clock.Advance(TimeSpan.FromSeconds(40));
        var second = await site.SignInAsync(member);

        await OpenPersonAsync(admin, member);
        Assert.Equal(2, admin.Page.QuerySelectorAll("button[name=end]").Length);
        await admin.PressAsync(admin.Page.QuerySelector("button[name=end]")!.TextContent);
        await first.OpenAsync("/staff");
        await second.OpenAsync("/staff");

        Assert.Equal(("一覧", "職員ログイン"), (first.Heading, second.Heading));
        Assert.Single(admin.Page.QuerySelectorAll("button[name=end]"));
    }

    [Fact]
    public async Task A_stopped_account_is_out_at_once_until_it_is_resumed()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var browser = await site.SignInAsync(member);

        await OpenPersonAsync(admin, member);
        await admin.PressAsync("アカウントを止める");
        await browser.OpenAsync("/staff");
        Assert.Equal("職員ログイン", browser.Heading);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await browser.PressAsync("ログイン", ("email", member.Email), ("password", StaffCast.Password), ("code", member.CodeAt(site.Clock.GetUtcNow())));
        Assert.Equal("職員ログイン", browser.Heading);

        await admin.PressAsync("アカウントを再開する");
        Assert.Equal("一覧", (await site.SignInAsync(member)).Heading);
    }

    [Fact]
    public async Task Who_has_lost_everything_starts_over()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var browser = await site.SignInAsync(member);

        await OpenPersonAsync(admin, member);
        await admin.PressAsync("ログインをやり直せるようにする");
        var password = admin.Page.QuerySelector("code")!.TextContent;
        await browser.OpenAsync("/staff");
        Assert.Equal("職員ログイン", browser.Heading);
        await browser.PressAsync("ログイン", ("email", member.Email), ("password", password));

        Assert.Equal("新しいパスワードを決める", browser.Heading);
        await browser.OpenAsync("/staff/accounts");
        Assert.Equal("新しいパスワードを決める", browser.Heading);
        Assert.False((await MemberAsync(member)).HasTwoFactor);
    }

    [Theory]
    [InlineData("役割を変える")]
    [InlineData("アカウントを止める")]
    public async Task The_last_admin_stays(string button)
    {
        await using var office = new StaffSite();
        var only = await office.AddMemberAsync(StaffRole.Admin);
        var admin = await office.SignInAsync(only);

        await admin.OpenAsync("/staff/accounts");
        await admin.OpenAsync(admin.Page.QuerySelector("td a")!.GetAttribute("href")!.Split('#')[0]);
        await admin.PressAsync(button, ("role", "Editor"));

        Assert.Contains("管理者がほかにいない", admin.MainText, StringComparison.Ordinal);
        await admin.OpenAsync("/staff/accounts");
        Assert.Equal("アカウント", admin.Heading);
    }

    [Theory]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Publisher)]
    public async Task Accounts_are_the_admins_alone(StaffRole role)
    {
        var browser = await site.SignedInAsync(role);
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var id = (await MemberAsync(member)).Id;
        await browser.OpenAsync("/staff");
        var token = browser.Page.QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
        var form = new StaffForm("", false, false, [("form-token", token), ("role", "Admin"), ("end", "x"), ("name", "x"), ("email", "x@example.jp")]);

        foreach (var address in new[] { "/staff/accounts", $"/staff/accounts/{id}" })
        {
            await browser.OpenAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        }

        foreach (var address in new[] { "", $"/{id}/role", $"/{id}/stop", $"/{id}/resume", $"/{id}/reset", $"/{id}/sessions/end" })
        {
            await browser.SendAsync(form with { Address = "/staff/accounts" + address });
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        }

        Assert.Equal((StaffRole.Editor, null), ((await MemberAsync(member)).Role, (await MemberAsync(member)).DisabledAt));
        Assert.DoesNotContain("アカウント", (await browser.OpenAsync("/staff")).QuerySelector(".nav")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(await LogAsync(), row => row.Action == AccountAction.AccessDenied && row.Subject.Contains("/reset", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_happens_to_an_account_stands_in_the_log_without_any_secret()
    {
        var cast = await site.AddMemberAsync(StaffRole.Admin);
        var admin = await site.SignInAsync(cast);
        var member = await site.AddMemberAsync(StaffRole.Editor);
        await OpenPersonAsync(admin, member);
        await admin.PressAsync("役割を変える", ("role", "Publisher"));
        await admin.PressAsync("アカウントを止める");
        await admin.PressAsync("アカウントを再開する");
        await admin.PressAsync("ログインをやり直せるようにする");
        var password = admin.Page.QuerySelector("code")!.TextContent;

        var rows = (await LogAsync()).Where(row => row.By.Account == cast.Email && row.Subject == member.Email).ToList();

        Assert.Equal([AccountAction.RoleChanged, AccountAction.MemberStopped, AccountAction.MemberResumed, AccountAction.SignInReset], rows.Select(row => row.Action));
        Assert.Equal("Editor → Publisher", rows[0].Detail);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains(password, StringComparison.Ordinal) || line.Contains(StaffCast.Password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_is_shown_as_it_is_and_does_nothing()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);

        await admin.OpenAsync("/staff/accounts");
        await admin.PressAsync("職員を追加", ("name", "<img src=x onerror=alert(1)>"), ("email", "img@example.jp"));
        await admin.OpenAsync("/staff/accounts");

        Assert.Contains("<img src=x onerror=alert(1)>", RowOf(admin, "img@example.jp").TextContent, StringComparison.Ordinal);
        Assert.Empty(admin.Page.QuerySelectorAll("img"));
    }

    [Fact]
    public async Task An_unknown_account_is_not_found()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);

        await admin.OpenAsync("/staff/accounts/nobody");

        Assert.Equal(HttpStatusCode.NotFound, admin.Status);
    }

    private static IElement RowOf(StaffBrowser browser, string email) =>
        browser.Page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(email, StringComparison.Ordinal));

    private static async Task OpenPersonAsync(StaffBrowser admin, StaffCast member)
    {
        await admin.OpenAsync("/staff/accounts");
        await admin.OpenAsync(RowOf(admin, member.Email).QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]);
    }

    private Task<StaffMember> MemberAsync(StaffCast member) =>
        site.FromStoreAsync(services => services.GetRequiredService<StaffDbContext>().Users.AsNoTracking().SingleAsync(row => row.Email == member.Email));

    private Task<List<AuditRow>> LogAsync() =>
        site.FromStoreAsync(services => services.GetRequiredService<StaffDbContext>().Audit.AsNoTracking().OrderBy(row => row.Id).ToListAsync());
}
