using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Languages;

public sealed class NearDatesTests
{
    public static TheoryData<string> Tags => [.. Language.All.Select(language => language.Tag)];

    [Theory]
    [InlineData("ja", "3月1日（月）", "3月1日 9:05")]
    [InlineData("en", "Monday, March 1", "March 1, 9:05")]
    [InlineData("zh-Hans", "3月1日（星期一）", "3月1日9:05")]
    [InlineData("ko", "3월 1일(월)", "3월 1일 9:05")]
    [InlineData("th", "วันจันทร์ที่ 1 มีนาคม", "1 มีนาคม เวลา 9:05 น.")]
    public void Days_and_times_are_written_in_each_languages_way(string tag, string day, string moment)
    {
        var language = Language.WithTag(tag)!;

        Assert.Equal(day, NearDates.WriteDay(new DateOnly(2027, 3, 1), language));
        Assert.Equal(moment, NearDates.WriteMoment(new DateTime(2027, 3, 1, 9, 5, 0), language));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_day_that_is_written_is_read_again(string tag)
    {
        var language = Language.WithTag(tag)!;
        for (var day = new DateOnly(2028, 1, 1); day.Year == 2028; day = day.AddDays(1))
        {
            var read = Assert.Single(WrittenDay.In($"x {NearDates.WriteDay(day, language)} y", language));

            Assert.Equal(new WrittenDay(day.Month, day.Day, day.DayOfWeek), read);
            Assert.Equal(day, read.Near(day.AddDays(100)));
        }
    }

    [Theory]
    [InlineData("ja", "令和8年（2026年）11月25日から11月26日（木曜日）まで", 2)]
    [InlineData("en", "from November 25 to Thursday, November 26, 2026; 1125 people", 2)]
    [InlineData("th", "วันที่ 25 พฤศจิกายน พ.ศ. 2569 และ 26 พฤศจิกายน", 2)]
    [InlineData("ko", "11월 25일과 11월 26일 (목요일)", 2)]
    [InlineData("zh-Hans", "11月25日，11月25日", 1)]
    [InlineData("en", "May I?", 0)]
    public void Days_are_found_in_sentences(string tag, string text, int count) =>
        Assert.Equal(count, WrittenDay.In(text, Language.WithTag(tag)!).Count);

    [Fact]
    public void A_day_without_a_year_is_the_nearest_one()
    {
        Assert.Equal(new DateOnly(2027, 1, 3), new WrittenDay(1, 3, null).Near(new DateOnly(2026, 12, 30)));
        Assert.Equal(new DateOnly(2026, 12, 30), new WrittenDay(12, 30, null).Near(new DateOnly(2027, 1, 3)));
        Assert.Null(new WrittenDay(13, 45, null).Near(new DateOnly(2027, 1, 3)));
    }
}
