using System.Globalization;
using Chitose.Exchange.Site;
using Microsoft.Extensions.Time.Testing;

namespace Chitose.Exchange.Tests.Site;

public sealed class TodayTests
{
    [Theory]
    [InlineData("2026-11-23T14:59:59Z", "2026-11-23")]
    [InlineData("2026-11-23T15:00:00Z", "2026-11-24")]
    [InlineData("2026-12-31T15:00:00Z", "2027-01-01")]
    public void Is_the_day_in_Japan(string instant, string day)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));

        Assert.Equal(day, clock.InChitose().ToString("o", CultureInfo.InvariantCulture));
    }
}
