using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Tests.Checks.Numbers;

public sealed class WrittenNumbersTests
{
    [Theory]
    [InlineData("ja", "15人、約230人、十五名、３，０００人、1万5千人、約907万人、二つ", "15, 230, 15, 3000, 15000, 9070000, 2")]
    [InlineData("ja", "第3回、第七十二回、50周年、五十周年、半世紀", "ordinal 3, ordinal 72, anniversary 50, anniversary 50, years 50")]
    [InlineData("ja", "400パーセント、5041.89平方キロメートル、10か月、30度", "percent 400, area 5041.89, months 10, temperature 30")]
    [InlineData("en", "15 people, ten students, twenty-five, 9.07 million, a dozen, 1,500", "15, 10, 25, 9070000, 12, 1500")]
    [InlineData("en", "the 50th anniversary, fiftieth anniversary, 50-year anniversary, 25th wedding anniversary", "anniversary 50, anniversary 50, anniversary 50, anniversary 25")]
    [InlineData("en", "72nd, thirty years, half a century, two decades, 400 percent, 3,000 km", "ordinal 72, years 30, years 50, years 20, percent 400, distance 3000")]
    [InlineData("zh-Hans", "15名，约907万人，1.5万人，十五名，五种语言，20多年", "15, 9070000, 15000, 15, 5, years 20")]
    [InlineData("zh-Hans", "第3次，第72届，50周年，半个世纪，百分之三十，10个月", "ordinal 3, ordinal 72, anniversary 50, years 50, percent 30, months 10")]
    [InlineData("ko", "15명, 열다섯 명, 약 907만 명, 1만 5천 명, 세 차례, 3천 명", "15, 15, 9070000, 15000, 3, 3000")]
    [InlineData("ko", "제3회, 50주년, 반세기, 400퍼센트, 열 달, 세 번째", "ordinal 3, anniversary 50, years 50, percent 400, months 10, ordinal 3")]
    [InlineData("th", "15 คน, สิบห้าคน, 9.07 ล้านคน, ๕๐ คน, ห้าภาษา", "15, 15, 9070000, 50, 5")]
    [InlineData("th", "ครั้งที่ 72, ครบรอบ 50 ปี, ครบรอบปีที่ 50, ครึ่งศตวรรษ, สิบเดือน, 3,000 กม.", "ordinal 72, anniversary 50, anniversary 50, years 50, months 10, distance 3000")]
    public void Numbers_are_read_in_every_way_that_they_are_written(string language, string text, string numbers) =>
        Assert.Equal(numbers, string.Join(", ", Read(language, text).Select(number => number.Key)));

    [Theory]
    [InlineData("ja", "千歳市、電話0123-24-3131、〒066-8686、東雲町2丁目34番地、午前10時30分、WCAG 2.2、JIS X 8341-3:2016、/p/1021、令和7年")]
    [InlineData("en", "https://example.org/2019, 0123-24-3131, 2-34 Shinonome-cho, 10:30, 3:2, April 21, 1969, CC BY 4.0")]
    [InlineData("zh-Hans", "千岁市，066-8686，10:30，一致，2019年9月4日")]
    [InlineData("ko", "지토세시, 066-8686, 오전 10시 30분, 2019년 9월 4일")]
    [InlineData("th", "ห้ามเข้า, 10:30 น., 21 เมษายน พ.ศ. 2512 (ค.ศ. 1969), เก้าอี้")]
    public void What_counts_nothing_is_no_number(string language, string text) => Assert.Empty(Read(language, text));

    [Fact]
    public void Miles_agree_with_the_kilometres_that_they_are() =>
        Assert.True(Assert.Single(Read("en", "1,860 miles")).Agrees(Assert.Single(Read("ja", "3,000キロ"))));

    [Fact]
    public void What_is_rounded_agrees_with_what_is_exact()
    {
        var rounded = Assert.Single(Read("zh-Hans", "约907万人"));

        Assert.True(rounded.Agrees(Assert.Single(Read("en", "9,066,906 people"))));
        Assert.False(rounded.Agrees(Assert.Single(Read("en", "9,166,906 people"))));
    }

    private static IReadOnlyList<WrittenNumber> Read(string language, string text) =>
        Written.Field($"{language} {text}").Numbers;
}
