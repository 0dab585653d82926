using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff.Accounts;

/// <summary>Security requirements 4.10, 8.5: what was typed is given back, and never sent by itself.</summary>
public sealed class UnsentFormTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Typed = "提携から50年になります。\r\n\r\n「千歳」＆ <b>アンカレジ</b> ーー 長い文を書いていました。";

    [Fact]
    public async Task What_was_typed_before_the_session_ended_comes_back_after_signing_in()
    {
        var (browser, member) = await OpenFormAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(61));

        await browser.PressAsync("職員を追加", ("name", Typed), ("email", "late@example.jp"), ("role", "Publisher"));
        Assert.Equal((HttpStatusCode.Unauthorized, "職員ログイン"), (browser.Status, browser.Heading));
        Assert.Contains("書きかけの文はこの画面に残っています", browser.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("late@example.jp", browser.Page.Source.Text, StringComparison.Ordinal);

        // A wrong try loses nothing.
        await browser.PressAsync("ログイン", ("email", member.Email), ("password", "wrong"), ("code", ""));
        await browser.PressAsync("ログイン", ("email", member.Email), ("password", StaffCast.Password), ("code", member.CodeAt(site.Clock.GetUtcNow())));
        Assert.Equal("まだ保存していません", browser.Heading);
        Assert.Equal(Lines(Typed), Lines(browser.Page.QuerySelector("main input[name=name]")!.GetAttribute("value")!));
        Assert.Equal(Lines(Typed), Lines(browser.Page.QuerySelector("main pre")!.TextContent));

        await browser.PressAsync("もう一度送る", ("name", "遅れた人"));
        Assert.Contains("遅れた人さんを追加しました", browser.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_any_token_changes_nothing()
    {
        var (browser, _) = await OpenFormAsync();
        var form = StaffForm.Of(browser.Page.Forms.Single(form => form.GetAttribute("action") == "/staff/accounts"))
            .With(("name", "忘れた人"), ("email", "none@example.jp")).Without("form-token");

        await browser.SendAsync(form);
        await browser.OpenAsync("/staff/accounts");

        Assert.DoesNotContain("none@example.jp", browser.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task What_another_site_makes_a_browser_send_is_not_kept(string header, string value)
    {
        var (browser, _) = await OpenFormAsync();
        foreach (var signedIn in new[] { true, false })
        {
            if (!signedIn)
            {
                await browser.PressAsync("ログアウト");
            }

            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/staff/accounts", UriKind.Relative));
            request.Content = new FormUrlEncodedContent([new("name", "evil"), new("email", "evil@example.jp")]);
            request.Headers.Add(header, value);
            using var answer = await browser.Client.SendAsync(request);
            var page = await RunningSite.ReadAsync(answer);

            Assert.Null(page.QuerySelector("[name=kept]"));
            Assert.DoesNotContain("evil", page.Source.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("この文字は封印ではない")]
    [InlineData("CfDJ8AAAA")]
    public async Task A_seal_that_is_not_ours_is_as_none(string kept)
    {
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var browser = site.NewBrowser();
        await browser.OpenAsync("/staff/sign-in");

        await browser.PressAsync("ログイン", ("email", member.Email), ("password", StaffCast.Password), ("code", member.CodeAt(site.Clock.GetUtcNow())), ("kept", kept));

        Assert.Equal("一覧", browser.Heading);
    }

    [Fact]
    public async Task A_very_long_text_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number}年の行事。"));
        var (browser, member) = await OpenFormAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(61));

        await browser.PressAsync("職員を追加", ("name", text), ("email", "long@example.jp"));
        await browser.PressAsync("ログイン", ("email", member.Email), ("password", StaffCast.Password), ("code", member.CodeAt(site.Clock.GetUtcNow())));

        Assert.Equal(text, browser.Page.QuerySelector("main input[name=name]")!.GetAttribute("value"));
    }

    private static string[] Lines(string text) => text.Split(["\r\n", "\n"], StringSplitOptions.None);

    private async Task<(StaffBrowser Browser, StaffCast Member)> OpenFormAsync()
    {
        var member = await site.AddMemberAsync(StaffRole.Admin);
        var browser = await site.SignInAsync(member);
        await browser.OpenAsync("/staff/accounts");
        return (browser, member);
    }
}
