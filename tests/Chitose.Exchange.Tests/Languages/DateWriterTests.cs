using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Languages;

/// <summary>Dates for readers (site conventions D2). Rows: ISO, Japanese, English, Chinese, Korean, Thai.</summary>
public sealed class DateWriterTests
{
    [Theory]
    [InlineData("1969-04-21", "昭和44年（1969年）4月21日", "April 21, 1969", "1969年4月21日", "1969년 4월 21일", "21 เมษายน พ.ศ. 2512 (ค.ศ. 1969)")]
    [InlineData("2019-05-01", "令和元年（2019年）5月1日", "May 1, 2019", "2019年5月1日", "2019년 5월 1일", "1 พฤษภาคม พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("2019-04-30", "平成31年（2019年）4月30日", "April 30, 2019", "2019年4月30日", "2019년 4월 30일", "30 เมษายน พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("2024-02-29", "令和6年（2024年）2月29日", "February 29, 2024", "2024年2月29日", "2024년 2월 29일", "29 กุมภาพันธ์ พ.ศ. 2567 (ค.ศ. 2024)")]
    [InlineData("1868-09-08", "明治元年（1868年）9月8日", "September 8, 1868", "1868年9月8日", "1868년 9월 8일", "8 กันยายน ค.ศ. 1868")]
    [InlineData("1868-09-07", "1868年9月7日", "September 7, 1868", "1868年9月7日", "1868년 9월 7일", "7 กันยายน ค.ศ. 1868")]
    public void Writes_a_day_in_each_language(string date, string ja, string en, string zh, string ko, string th)
    {
        AssertWritten([ja, en, zh, ko, th], language => DateWriter.Write(HistoricDate.Parse(date), language));
    }

    [Theory]
    [InlineData("1969-04", "昭和44年（1969年）4月", "April 1969", "1969年4月", "1969년 4월", "เมษายน พ.ศ. 2512 (ค.ศ. 1969)")]
    [InlineData("1989-01", "昭和64年・平成元年（1989年）1月", "January 1989", "1989年1月", "1989년 1월", "มกราคม พ.ศ. 2532 (ค.ศ. 1989)")]
    [InlineData("1624-05", "1624年5月", "May 1624", "1624年5月", "1624년 5월", "พฤษภาคม ค.ศ. 1624")]
    public void Writes_a_month_in_each_language(string date, string ja, string en, string zh, string ko, string th)
    {
        AssertWritten([ja, en, zh, ko, th], language => DateWriter.Write(HistoricDate.Parse(date), language));
    }

    [Theory]
    [InlineData("1969", "昭和44年（1969年）", "1969", "1969年", "1969년", "พ.ศ. 2512 (ค.ศ. 1969)")]
    [InlineData("2019", "平成31年・令和元年（2019年）", "2019", "2019年", "2019년", "พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("1900", "明治33年（1900年）", "1900", "1900年", "1900년", "พ.ศ. 2443 (ค.ศ. 1900)")]
    [InlineData("1899", "明治32年（1899年）", "1899", "1899年", "1899년", "ค.ศ. 1899")]
    [InlineData("1624", "1624年", "1624", "1624年", "1624년", "ค.ศ. 1624")]
    public void Writes_a_year_in_each_language(string date, string ja, string en, string zh, string ko, string th)
    {
        AssertWritten([ja, en, zh, ko, th], language => DateWriter.Write(HistoricDate.Parse(date), language));
    }

    [Theory]
    [InlineData("1981-09-01", "1981年9月1日")]
    [InlineData("1981-09", "1981年9月")]
    [InlineData("1981", "1981年")]
    public void Leaves_out_the_era_of_a_date_that_is_being_confirmed(string date, string written)
    {
        Assert.Equal(written, DateWriter.Write(HistoricDate.Parse(date), Language.Japanese, withEra: false));
    }

    [Fact]
    public void Writes_the_other_languages_alike_with_or_without_an_era()
    {
        var date = HistoricDate.Parse("1981-09-01");

        Assert.All(Language.All.Where(language => language != Language.Japanese), language =>
            Assert.Equal(DateWriter.Write(date, language), DateWriter.Write(date, language, withEra: false)));
    }

    [Theory]
    [InlineData("2019-09-04", "令和元年（2019年）9月4日（水）", "Wednesday, September 4, 2019", "2019年9月4日（星期三）", "2019년 9월 4일(수)", "วันพุธที่ 4 กันยายน พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("2027-01-30", "令和9年（2027年）1月30日（土）", "Saturday, January 30, 2027", "2027年1月30日（星期六）", "2027년 1월 30일(토)", "วันเสาร์ที่ 30 มกราคม พ.ศ. 2570 (ค.ศ. 2027)")]
    [InlineData("2024-02-29", "令和6年（2024年）2月29日（木）", "Thursday, February 29, 2024", "2024年2月29日（星期四）", "2024년 2월 29일(목)", "วันพฤหัสบดีที่ 29 กุมภาพันธ์ พ.ศ. 2567 (ค.ศ. 2024)")]
    [InlineData("2019-09", "令和元年（2019年）9月", "September 2019", "2019年9月", "2019년 9월", "กันยายน พ.ศ. 2562 (ค.ศ. 2019)")]
    public void Writes_the_weekday_of_a_full_day(string date, string ja, string en, string zh, string ko, string th)
    {
        AssertWritten([ja, en, zh, ko, th], language => DateWriter.WriteWithWeekday(HistoricDate.Parse(date), language));
    }

    [Theory]
    [InlineData("2004-02-17", "2004-02-24", "平成16年（2004年）2月17日から24日まで", "February 17–24, 2004", "2004年2月17日至24日", "2004년 2월 17일~24일", "17–24 กุมภาพันธ์ พ.ศ. 2547 (ค.ศ. 2004)")]
    [InlineData("2024-02-27", "2024-03-02", "令和6年（2024年）2月27日から3月2日まで", "February 27 – March 2, 2024", "2024年2月27日至3月2日", "2024년 2월 27일~3월 2일", "27 กุมภาพันธ์ – 2 มีนาคม พ.ศ. 2567 (ค.ศ. 2024)")]
    [InlineData("2018-12-29", "2019-01-03", "平成30年（2018年）12月29日から平成31年（2019年）1月3日まで", "December 29, 2018 – January 3, 2019", "2018年12月29日至2019年1月3日", "2018년 12월 29일~2019년 1월 3일", "29 ธันวาคม พ.ศ. 2561 (ค.ศ. 2018) – 3 มกราคม พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("2024-02", "2024-03", "令和6年（2024年）2月から令和6年（2024年）3月まで", "February 2024 – March 2024", "2024年2月至2024年3月", "2024년 2월~2024년 3월", "กุมภาพันธ์ พ.ศ. 2567 (ค.ศ. 2024) – มีนาคม พ.ศ. 2567 (ค.ศ. 2024)")]
    public void Writes_from_one_day_to_another(string from, string to, string ja, string en, string zh, string ko, string th)
    {
        AssertWritten([ja, en, zh, ko, th], language => DateWriter.WriteRange(HistoricDate.Parse(from), HistoricDate.Parse(to), language));
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Writes_the_same_whatever_the_culture_of_the_server(string culture)
    {
        using var _ = new CultureScope(culture);

        AssertWritten(
            ["昭和44年（1969年）4月21日", "April 21, 1969", "1969年4月21日", "1969년 4월 21일", "21 เมษายน พ.ศ. 2512 (ค.ศ. 1969)"],
            language => DateWriter.Write(HistoricDate.Parse("1969-04-21"), language));
        Assert.Equal("2512", DateWriter.ThaiYear(1969));
    }

    private static void AssertWritten(string[] expected, Func<Language, string> write) =>
        Assert.Equal(expected, Language.All.Select(write));
}
