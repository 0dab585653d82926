using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

public sealed class DayTests(LastMinuteSite site) : IClassFixture<LastMinuteSite>
{
    [Fact]
    public async Task Years_change_at_midnight_in_japan_without_a_restart()
    {
        Assert.Equal("32年", await YearsAsync("ja"));
        Assert.Equal("32 years", await YearsAsync("en"));
        using var kept = await site.GetAsync("/ja/partners/ibusuki");
        Assert.NotNull(kept.Headers.Age);

        site.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal("33年", await YearsAsync("ja"));
        Assert.Equal("33 years", await YearsAsync("en"));
        Assert.Contains("33年", (await site.PageAsync("/ja/sister-cities")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> YearsAsync(string segment)
    {
        var page = await site.PageAsync($"/{segment}/partners/ibusuki");
        var label = segment == "ja" ? "提携から" : "Together for";
        return page.QuerySelectorAll(".facts > div").Single(fact => fact.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!.TextContent.Trim();
    }
}
