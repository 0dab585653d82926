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
}
