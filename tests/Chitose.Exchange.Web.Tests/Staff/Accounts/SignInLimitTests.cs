using System.Net;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff.Accounts;

/// <summary>Security requirements 4.3: ten tries a minute for an address.</summary>
public sealed class SignInLimitTests(SignInLimitTests.LimitedSite site) : IClassFixture<SignInLimitTests.LimitedSite>
{
    [Fact]
    public async Task After_ten_tries_an_address_waits_and_everything_else_goes_on()
    {
        var browser = site.NewBrowser();
        await browser.OpenAsync("/staff/sign-in");
        var form = StaffForm.Of(browser.Page.Forms[0]).With(("email", "nobody@example.jp"), ("password", "x"));
        for (var round = 0; round < 10; round++)
        {
            using var tried = await browser.Client.PostAsync(new Uri("/staff/sign-in", UriKind.Relative), form.ToContent());
            Assert.Equal(HttpStatusCode.UnprocessableEntity, tried.StatusCode);
        }

        using var refused = await browser.Client.PostAsync(new Uri("/staff/sign-in", UriKind.Relative), form.ToContent());
        using var page = await site.GetAsync("/staff/sign-in");
        using var reader = await site.GetAsync("/ja/");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.NotNull((await RunningSite.ReadAsync(refused)).QuerySelector("h1"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, reader.StatusCode));
    }

    public sealed class LimitedSite : StaffSite
    {
        protected override int SignInTriesPerMinute => 10;
    }
}
