using Chitose.Exchange.Geography;

namespace Chitose.Exchange.Tests.Geography;

public sealed class TimeDifferenceTests
{
    [Theory]
    [InlineData("America/Anchorage", -18, -17)]
    [InlineData("Asia/Tokyo", 0, 0)]
    [InlineData("Europe/Oslo", -8, -7)]
    [InlineData("Asia/Shanghai", -1, -1)]
    [InlineData("Asia/Seoul", 0, 0)]
    public void Counts_the_hours_from_Chitose_in_winter_and_in_summer(string zone, double winter, double summer)
    {
        var difference = TimeDifference.Between("Asia/Tokyo", zone, 2026);

        Assert.Equal(new TimeDifference(winter, summer), difference);
        Assert.Equal(winter != summer, difference.ChangesInSummer);
    }

    [Fact]
    public void Goes_by_the_rules_of_the_year()
    {
        // Seoul last moved its clocks in the summer of 1988.
        Assert.True(TimeDifference.Between("Asia/Tokyo", "Asia/Seoul", 1988).ChangesInSummer);
        Assert.False(TimeDifference.Between("Asia/Tokyo", "Asia/Seoul", 1989).ChangesInSummer);
    }

    [Fact]
    public void Knows_no_invented_zone()
    {
        Assert.Throws<TimeZoneNotFoundException>(() => TimeDifference.Between("Asia/Tokyo", "Asia/Chitose", 2026));
    }
}
