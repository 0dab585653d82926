using System.Diagnostics;
using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff.SendAgain;

/// <summary>A form that cannot be taken comes back with everything that was typed (security requirements 4.10, 7.3, 8.5).</summary>
public sealed class SendAgainTests(TroubledSite site) : IClassFixture<TroubledSite>
{
    [Theory]
    [InlineData(Trouble.Full)]
    [InlineData(Trouble.ReadOnly)]
    [InlineData(Trouble.Locked)]
    public async Task While_the_store_takes_nothing_readers_go_on_and_what_was_typed_can_be_sent_again(Trouble trouble)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var typed = $"<b>千歳</b> \"1\"\nสวัสดี & {trouble} {new string('長', 9000)}";
        var form = await FormAsync(browser, typed);
        await site.TextAsync("/ja/timeline");
        try
        {
            await site.BeginAsync(trouble);
            site.Clock.Advance(TimeSpan.FromMinutes(2));
            var began = Stopwatch.GetTimestamp();
            await browser.SendAsync(form);

            Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(10));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "いま保存できません"), (browser.Status, browser.Heading));
            Assert.Contains("いま保存できません。文はこの画面に残っています。少し待って、もう一度押してください", browser.MainText, StringComparison.Ordinal);
            Assert.Equal(typed, browser.Page.QuerySelector("input[name=text]")!.GetAttribute("value"));
            await site.TextAsync("/ja/timeline");
            await site.TextAsync($"/th/partners/{Partner(trouble)}");
            Assert.Empty(await SavedAsync(typed));
        }
        finally
        {
            await site.EndAsync();
        }

        await browser.PressAsync("もう一度送る");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Single(await SavedAsync(typed));
    }

    [Fact]
    public async Task A_form_written_under_other_keys_is_given_back()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var form = (await FormAsync(browser, "under other keys")).With(("form-token", "CfDJ8A"));

        await browser.SendAsync(form);
        Assert.Equal((HttpStatusCode.BadRequest, "まだ保存していません"), (browser.Status, browser.Heading));

        await browser.PressAsync("もう一度送る");
        Assert.Single(await SavedAsync("under other keys"));
    }

    [Fact]
    public async Task Whoever_was_signed_out_signs_in_and_sends_again()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor);
        var browser = await site.SignInAsync(member);
        var form = await FormAsync(browser, "written before signing out");
        site.Clock.Advance(TimeSpan.FromHours(2));

        await browser.SendAsync(form);
        Assert.Equal((HttpStatusCode.Unauthorized, "職員ログイン"), (browser.Status, browser.Heading));

        await browser.PressAsync("ログイン", ("email", member.Email), ("password", StaffCast.Password), ("code", member.CodeAt(site.Clock.GetUtcNow())));
        await browser.PressAsync("もう一度送る");

        Assert.Single(await SavedAsync("written before signing out"));
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_of_another_site_is_not_given_back(string header, string value)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/staff/saving") { Content = new FormUrlEncodedContent([new("text", "of another site")]) };
        request.Headers.Add(header, value);

        using var answer = await browser.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("of another site", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passwords_and_files_are_not_kept_on_the_page()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.SendAsync((await FormAsync(browser, "with a password")).With(("form-token", "CfDJ8A"), ("newPassword", "hunter2 hunter2")));

        Assert.DoesNotContain("hunter2", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));

        await browser.SendAsync((await FormAsync(browser, "with a photo of the lake")).With(("form-token", "CfDJ8A")) with { IsMultipart = true, Files = [("photo", "a.jpg", [1, 2, 3])] });

        Assert.Contains("with a photo of the lake", browser.MainText, StringComparison.Ordinal);
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Nobody_comes_to_that_page_by_its_address()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        await browser.OpenAsync("/staff/send-again");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task A_broken_form_is_a_bad_request()
    {
        using var answer = await site.Reader.PostAsync(
            new Uri("/staff/saving", UriKind.Relative), new StringContent("--x\r\nbroken", new System.Net.Http.Headers.MediaTypeHeaderValue("multipart/form-data") { Parameters = { new("boundary", "x") } }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    /// <summary>A partner's page that has not been read before.</summary>
    private static string Partner(Trouble trouble) => trouble switch
    {
        Trouble.Full => "anchorage",
        Trouble.ReadOnly => "kongsberg",
        _ => "changchun",
    };

    /// <summary>A form with a token of the page that is open.</summary>
    private static async Task<StaffForm> FormAsync(StaffBrowser browser, string text)
    {
        await browser.OpenAsync("/staff");
        var token = browser.Page.QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
        return new StaffForm("/staff/saving", IsGet: false, IsMultipart: false, [("text", text), ("form-token", token)]);
    }

    private Task<List<string?>> SavedAsync(string text) => site.FromStoreAsync(services =>
        services.GetRequiredService<ExchangeDbContext>().Audit.Where(row => row.Action == "saving" && row.Detail == text).Select(row => row.Detail).ToListAsync());
}
