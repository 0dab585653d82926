using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>A clock that is set anew hurts nobody (security requirements 7.9).</summary>
public sealed class ClockTests(BackingUpSite site) : IClassFixture<BackingUpSite>
{
    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    [InlineData(400 * 24)]
    [InlineData(-400 * 24)]
    public async Task Every_page_is_still_there(int hours)
    {
        await site.TextAsync("/ja/");
        site.Clock.AdjustTime(site.Clock.GetUtcNow().AddHours(hours));
        site.Clock.Advance(TimeSpan.FromMinutes(6));

        foreach (var path in PageTypes.All)
        {
            await site.TextAsync($"/ja/{path}");
        }
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    [InlineData(400 * 24)]
    public async Task Staff_are_at_most_asked_to_sign_in_again(int hours)
    {
        await using var office = new StaffSite();
        var browser = await office.SignedInAsync(StaffRole.Admin);
        office.Clock.AdjustTime(office.Clock.GetUtcNow().AddHours(hours));

        foreach (var address in (string[])["/staff", "/staff/entries/1011/ja", "/staff/accounts"])
        {
            await browser.OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        var again = await office.SignedInAsync(StaffRole.Editor);
        await again.OpenAsync("/staff/entries/1011/en");
        Assert.Equal((HttpStatusCode.OK, "/staff/entries/1011/en"), (again.Status, again.Address));
    }
}
