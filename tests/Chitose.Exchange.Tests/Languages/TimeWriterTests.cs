using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Languages;

/// <summary>Times of day for readers. Rows: Japanese, English, Chinese, Korean, Thai.</summary>
public sealed class TimeWriterTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void Writes_by_24_hours_whatever_the_culture_of_the_server(string culture)
    {
        using var _ = new CultureScope(culture);

        Assert.Equal(["9:05", "9:05", "9:05", "9:05", "9:05 น."], Language.All.Select(language => TimeWriter.Write(new TimeOnly(9, 5), language)));
        Assert.Equal(["0:00", "0:00", "0:00", "0:00", "0:00 น."], Language.All.Select(language => TimeWriter.Write(new TimeOnly(0, 0), language)));
        Assert.Equal(
            ["9:05から16:30まで", "9:05 to 16:30", "9:05至16:30", "9:05~16:30", "9:05–16:30 น."],
            Language.All.Select(language => TimeWriter.WriteRange(new TimeOnly(9, 5), new TimeOnly(16, 30), language)));
    }

    [Fact]
    public void Writes_from_one_day_into_the_next()
    {
        var (from, to) = (new DateTime(2027, 3, 1, 23, 0, 0), new DateTime(2027, 3, 2, 1, 30, 0));

        Assert.Equal(
            ["3月1日 23:00から3月2日 1:30まで", "March 1, 23:00 to March 2, 1:30", "3月1日23:00至3月2日1:30", "3월 1일 23:00~3월 2일 1:30", "1 มีนาคม เวลา 23:00 น. ถึง 2 มีนาคม เวลา 1:30 น."],
            Language.All.Select(language => NearDates.WriteRange(from, to, language)));
        Assert.Equal("3月1日 23:00から23:45まで", NearDates.WriteRange(from, from.AddMinutes(45), Language.Japanese));
    }
}
