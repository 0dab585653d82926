using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff.Accounts;

/// <summary>Security requirements 2.4: nobody is led to another site, whatever a link says.</summary>
public sealed class ReturnAddressTests(StaffSite site) : IClassFixture<StaffSite>
{
    private static readonly string[] Hosts = ["evil.example", "evil.example:443", "user@evil.example", "exchange.example.jp.evil.example", "exchange.example.jp@evil.example", "[::1]", "2130706433", "ｅｖｉｌ．example"];

    private static readonly string[] Beginnings =
        ["https://", "HTTPS://", "http:", "https:/", "//", "///", "////", "/\\", "\\\\", "\\/", "/\t/", "/\n/", "/\r/", "\t//", " //", "javascript:alert(1)//", "data:text/html,", "/\0//", "ftp://", "@", "?//"];

    public static TheoryData<string> Elsewhere => [.. from beginning in Beginnings from host in Hosts select beginning + host];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void An_address_that_could_lead_elsewhere_is_not_followed(string wished) => Assert.Equal(ReturnAddress.Home, ReturnAddress.Of(wished));

    [Theory]
    [InlineData(null, "/staff")]
    [InlineData("", "/staff")]
    [InlineData("/", "/")]
    [InlineData("/staff/accounts?done=Role", "/staff/accounts?done=Role")]
    [InlineData("/ja/partners/anchorage", "/ja/partners/anchorage")]
    [InlineData("/staff?q=千歳", "/staff?q=%E5%8D%83%E6%AD%B3")]
    [InlineData("/staff?q=a b", "/staff?q=a%20b")]
    [InlineData("/staff?next=//evil.example", "/staff?next=//evil.example")]
    public void An_address_of_ours_is_followed(string? wished, string address) => Assert.Equal(address, ReturnAddress.Of(wished));

    [Fact]
    public void A_very_long_address_is_not_followed()
    {
        Assert.Equal(512, ReturnAddress.Of("/" + new string('a', 511)).Length);
        Assert.Equal(ReturnAddress.Home, ReturnAddress.Of("/" + new string('a', 512)));
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Whoever_is_signed_in_is_not_led_elsewhere_by_the_sign_in_page(string wished)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        await browser.OpenAsync("/staff/sign-in?returnUrl=" + Uri.EscapeDataString(wished));

        Assert.Equal("/staff", browser.Address);
    }

    [Theory]
    [InlineData("https://evil.example/staff/x")]
    [InlineData("https://exchange.example.jp//evil.example/")]
    [InlineData("nonsense")]
    public async Task Choosing_a_language_leads_to_no_other_site(string referer)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync("/staff");
        var form = StaffForm.Of(browser.Page.Forms[0]).With(("language", "en"));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/staff/language", UriKind.Relative)) { Content = form.ToContent() };
        request.Headers.TryAddWithoutValidation("Referer", referer);

        using var answer = await browser.Client.SendAsync(request);

        Assert.Equal("/staff", answer.Headers.Location?.OriginalString);
    }
}
