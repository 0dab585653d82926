using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks.Dates;

public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("ja", "昭和44年4月21日", "1969-04-21")]
    [InlineData("ja", "昭和44年（1969年）4月21日（月）", "1969-04-21")]
    [InlineData("ja", "1969（昭和44）年4月21日と昭和44（1969）年", "1969-04-21 1969")]
    [InlineData("ja", "昭和四十四年四月二十一日", "1969-04-21")]
    [InlineData("ja", "一九六九年、千九百六十九年四月", "1969 1969-04")]
    [InlineData("ja", "S44.4.21とH6.4.15、R1年", "1969-04-21 1994-04-15 2019")]
    [InlineData("ja", "１９６９年４月２１日", "1969-04-21")]
    [InlineData("ja", "1969/4/21、1969.4.21、1969-04-21", "1969-04-21 1969-04-21 1969-04-21")]
    [InlineData("ja", "令和元年5月1日、平成30年度（2018年度）", "2019-05-01 2018")]
    [InlineData("ja", "平成16年（2004年）2月17日から24日まで", "2004-02-17 2004-02-24")]
    [InlineData("ja", "平成21年（2009年）6月24・26日", "2009-06-24 2009-06-26")]
    [InlineData("ja", "2019年7月に来て、同年10月と翌年3月に行った", "2019-07 2019-10 2020-03")]
    [InlineData("ja", "1990年代前半、20世紀", "1990s c20")]
    [InlineData("ja", "4/21（土）", "?-04-21")]
    [InlineData("en", "April 21, 1969; 21 April 1969; the 21st of April 1969; Apr. 21, 1969", "1969-04-21 1969-04-21 1969-04-21 1969-04-21")]
    [InlineData("en", "Monday, April 21st, 1969 and April twenty-first, nineteen sixty-nine", "1969-04-21 1969-04-21")]
    [InlineData("en", "February 17–24, 2004", "2004-02-17 2004-02-24")]
    [InlineData("en", "from 17 to 24 February 2004", "2004-02-17 2004-02-24")]
    [InlineData("en", "From December 28 to January 3, 2005", "2004-12-28 2005-01-03")]
    [InlineData("en", "In 2018 they came, in June of the same year", "2018 2018-06")]
    [InlineData("en", "Showa 44 (1969), 1969 (Showa 44), the first year of Reiwa", "1969 1969 2019")]
    [InlineData("en", "fiscal 2018, the 2025 school year, FY2018", "2018 2025 2018")]
    [InlineData("en", "the early 1990s, the '90s, the nineties of the 20th century", "1990s 1990s 1990s c20")]
    [InlineData("en", "In May 15 students came.", "?-05")]
    [InlineData("en", "2018–2019", "2018 2019")]
    [InlineData("zh-Hans", "1969年4月21日（星期一）、二〇一九年九月四日", "1969-04-21 2019-09-04")]
    [InlineData("zh-Hans", "2019年10月15日至19日，同年6月，4月21号", "2019-10-15 2019-10-19 2019-06 2019-04-21")]
    [InlineData("zh-Hans", "20世纪90年代前期，90年代初，2018年度", "1990s 1990s 2018")]
    [InlineData("ko", "1969년 4월 21일(월), 1969. 4. 21., 천구백육십구년 사월 이십일일", "1969-04-21 1969-04-21 1969-04-21")]
    [InlineData("ko", "쇼와 44년(1969년), 2025학년도, 1990년대 초반", "1969 2025 1990s")]
    [InlineData("ko", "2018년 1월 10~12일, 같은 해 6월", "2018-01-10 2018-01-12 2018-06")]
    [InlineData("th", "วันที่ 21 เมษายน พ.ศ. 2512 (ค.ศ. 1969)", "1969-04-21")]
    [InlineData("th", "21 เม.ย. 2512, ๒๑ เมษายน ๒๕๑๒, 21 เมษายน 1969", "1969-04-21 1969-04-21 1969-04-21")]
    [InlineData("th", "ปี 2562, พ.ศ. 2562, ค.ศ. 2019, 2562 (2019)", "2019 2019 2019 2019")]
    [InlineData("th", "ปีงบประมาณ พ.ศ. 2560 (ค.ศ. 2017), ปีการศึกษา 2568", "2017 2025")]
    [InlineData("th", "ระหว่างวันที่ 6–13 มกราคม พ.ศ. 2557", "2014-01-06 2014-01-13")]
    [InlineData("th", "ตั้งแต่วันที่ 28 พฤษภาคม ถึง 2 มิถุนายน พ.ศ. 2566", "2023-05-28 2023-06-02")]
    [InlineData("th", "ใน พ.ศ. 2511 และในเดือนมิถุนายนปีเดียวกัน", "1968 1968-06")]
    [InlineData("th", "ต้นคริสต์ทศวรรษ 1990, คริสต์ศตวรรษที่ 20, โชวะปีที่ 44", "1990s c20 1969")]
    public void Dates_are_read_in_every_way_that_they_are_written(string language, string text, string dates) =>
        Assert.Equal(dates, string.Join(' ', Read(language, text).Select(date => date.Key)));

    [Theory]
    [InlineData("ja", "電話0123-24-3131、東雲町2丁目34番地、10:00、1/2、3対2、100年間、2000年前、WCAG 2.2、10か月、5泊6日、千歳市、3日間、24/7")]
    [InlineData("en", "Call 0123-24-3131, 2-34 Shinonome-cho, JIS X 8341-3:2016, page 1021, 24/7, 2000 people, 1,969 km, 50 years, the Chitose Holmenkollen March, you may")]
    [InlineData("zh-Hans", "电话0123-24-3131，2000年历史，10个月，5天，1/2")]
    [InlineData("ko", "전화 0123-24-3131, 10개월, 16일간, 5박 6일, 제72회, 50년간")]
    [InlineData("th", "โทร. 0123-24-3131, 2500 คน, 10:00 น., WCAG 2.2, 50 ปี, 10 เดือน")]
    public void What_only_looks_like_a_date_is_none(string language, string text) => Assert.Empty(Read(language, text));

    [Fact]
    public void A_date_knows_its_words_and_its_place()
    {
        var date = Assert.Single(Read("ja", "調印は昭和44年（1968年）4月21日（土）です。"));

        Assert.Equal(("昭和44年（1968年）4月21日（土）", 3), (date.Text, date.Start));
        Assert.Equal((new EraYear("昭和", 44), 1968, DayOfWeek.Saturday), (date.Era, date.CommonYear, date.Weekday));
    }

    [Theory]
    [InlineData("昭和", 64, true)]
    [InlineData("昭和", 65, false)]
    [InlineData("平成", 31, true)]
    [InlineData("平成", 32, false)]
    [InlineData("大正", 15, true)]
    [InlineData("大正", 16, false)]
    public void Eras_have_the_years_that_they_had(string era, int year, bool exists) => Assert.Equal(exists, new EraYear(era, year).Exists);

    [Theory]
    [InlineData(1873)]
    [InlineData(1913)]
    [InlineData(1927)]
    [InlineData(1990)]
    [InlineData(2020)]
    public void Eras_agree_with_the_calendar_of_the_platform(int year)
    {
        var written = Assert.Single(Read("ja", DateWriter.Write(new HistoricDate(year, 6, 1), Language.Japanese)));

        Assert.Equal(year, written.Era?.CommonYear);
    }

    private static IReadOnlyList<WrittenDate> Read(string language, string text) => WrittenDates.In(text, Language.WithTag(language)!);
}
