using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff;

namespace Chitose.Exchange.Web.Tests.Staff;

public sealed class StaffTimeTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2026-11-24T00:02:00", "今日 9:02", "today 9:02")]
    [InlineData("2026-11-23T15:00:00", "今日 0:00", "today 0:00")]
    [InlineData("2026-11-23T14:59:00", "昨日 23:59", "yesterday 23:59")]
    [InlineData("2026-11-22T14:59:00", "11月22日 23:59", "22 November 23:59")]
    [InlineData("2025-12-31T15:30:00", "1月1日 0:30", "1 January 0:30")]
    [InlineData("2025-12-31T14:30:00", "2025年12月31日 23:30", "31 December 2025 23:30")]
    public void A_moment_is_written_in_the_time_of_japan(string utc, string japanese, string english)
    {
        var moment = DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(japanese, StaffTime.Write(moment, Now, Language.Japanese));
        Assert.Equal(english, StaffTime.Write(moment, Now, Language.English));
    }
}
