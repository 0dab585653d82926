using System.Net;
using System.Text.Json;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff.Accounts;

/// <summary>Signing in by a device instead of password and code.</summary>
public sealed class PasskeyTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task A_passkey_is_added_named_used_and_removed()
    {
        using var device = new SoftwareAuthenticator();
        var browser = await site.SignedInAsync(StaffRole.Editor, "佐藤 花子");
        await AddAsync(browser, device, "庁内のパソコン");
        Assert.Contains("パスキーを追加しました", browser.MainText, StringComparison.Ordinal);
        await browser.PressAsync("名前を変える", ("name", "窓口のパソコン"));
        Assert.Equal("窓口のパソコン", browser.Page.QuerySelector("main li strong")!.TextContent);

        var other = await SignInAsync(device);
        Assert.Equal("一覧", other.Heading);
        Assert.Contains("佐藤 花子", other.Page.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);

        await browser.PressAsync("窓口のパソコンを消す");
        Assert.Contains("まだありません", browser.MainText, StringComparison.Ordinal);
        var refused = await SignInAsync(device);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "職員ログイン"), (refused.Status, refused.Heading));
    }

    [Fact]
    public async Task An_answer_to_an_old_question_is_not_taken()
    {
        using var device = new SoftwareAuthenticator();
        await AddAsync(await site.SignedInAsync(StaffRole.Editor), device, "");
        var browser = site.NewBrowser();
        await browser.OpenAsync("/staff/sign-in");
        var offer = await OfferAsync(browser, "/staff/sign-in/passkey/options");

        site.Clock.Advance(TimeSpan.FromMinutes(6));
        await browser.SendAsync(FormOf(browser, "get").With(("credential", device.Get(offer.Options, RunningSite.Origin)), ("state", offer.State)));

        Assert.Equal("職員ログイン", browser.Heading);
    }

    [Fact]
    public async Task A_device_that_does_not_know_its_owner_is_not_enough()
    {
        using var device = new SoftwareAuthenticator { VerifiesOwner = false };
        var browser = await site.SignedInAsync(StaffRole.Editor);

        await AddAsync(browser, device, "x");

        Assert.StartsWith("エラー：", browser.Page.Title, StringComparison.Ordinal);
        Assert.Contains("まだありません", browser.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_given_to_another_site_is_not_taken()
    {
        using var device = new SoftwareAuthenticator();
        await AddAsync(await site.SignedInAsync(StaffRole.Editor), device, "");

        var browser = await SignInAsync(device, "https://evil.example");

        Assert.Equal("職員ログイン", browser.Heading);
    }

    [Fact]
    public async Task What_was_offered_to_one_member_is_not_taken_from_another()
    {
        using var device = new SoftwareAuthenticator();
        var one = await site.SignedInAsync(StaffRole.Editor);
        var other = await site.SignedInAsync(StaffRole.Editor);
        await one.OpenAsync("/staff/account");
        await other.OpenAsync("/staff/account");
        var offer = await OfferAsync(one, "/staff/account/passkeys/options");

        await other.SendAsync(FormOf(other, "create").With(("credential", device.Create(offer.Options, RunningSite.Origin)), ("state", offer.State)));

        Assert.Contains("まだありません", other.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"}}")]
    public async Task Nonsense_opens_nothing(string credential)
    {
        var browser = site.NewBrowser();
        await browser.OpenAsync("/staff/sign-in");
        var offer = await OfferAsync(browser, "/staff/sign-in/passkey/options");

        await browser.SendAsync(FormOf(browser, "get").With(("credential", credential), ("state", offer.State)));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "職員ログイン"), (browser.Status, browser.Heading));
    }

    [Fact]
    public async Task Nobody_touches_the_passkeys_of_another()
    {
        using var device = new SoftwareAuthenticator();
        var owner = await site.SignedInAsync(StaffRole.Editor);
        await AddAsync(owner, device, "私の");
        var address = owner.Page.QuerySelectorAll("main form").Select(form => form.GetAttribute("action")!).Single(action => action.EndsWith("/remove", StringComparison.Ordinal));
        var other = await site.SignedInAsync(StaffRole.Admin);
        await other.OpenAsync("/staff/account");

        await other.SendAsync(FormOf(other, "create") with { Address = address });

        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        Assert.Equal("一覧", (await SignInAsync(device)).Heading);
    }

    private static async Task AddAsync(StaffBrowser browser, SoftwareAuthenticator device, string name)
    {
        await browser.OpenAsync("/staff/account");
        var offer = await OfferAsync(browser, "/staff/account/passkeys/options");
        await browser.SendAsync(FormOf(browser, "create").With(("name", name), ("credential", device.Create(offer.Options, RunningSite.Origin)), ("state", offer.State)));
    }

    private static StaffForm FormOf(StaffBrowser browser, string kind) =>
        StaffForm.Of(browser.Page.Forms.Single(form => form.GetAttribute("data-passkey") == kind));

    /// <summary>What the page's script asks for.</summary>
    private static async Task<PasskeyOffer> OfferAsync(StaffBrowser browser, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Add("X-Form-Token", browser.Page.QuerySelector("[name=form-token]")!.GetAttribute("value"));
        using var answer = await browser.Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return JsonSerializer.Deserialize<PasskeyOffer>(await answer.Content.ReadAsStringAsync(), JsonSerializerOptions.Web)!;
    }

    private async Task<StaffBrowser> SignInAsync(SoftwareAuthenticator device, string origin = RunningSite.Origin)
    {
        var browser = site.NewBrowser();
        await browser.OpenAsync("/staff/sign-in");
        var offer = await OfferAsync(browser, "/staff/sign-in/passkey/options");
        await browser.SendAsync(FormOf(browser, "get").With(("credential", device.Get(offer.Options, origin)), ("state", offer.State)));
        return browser;
    }
}
