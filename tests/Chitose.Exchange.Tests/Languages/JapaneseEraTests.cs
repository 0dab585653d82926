using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Languages;

public sealed class JapaneseEraTests
{
    [Theory]
    [InlineData("1868-09-08", "明治元年")]
    [InlineData("1869-01-01", "明治2年")]
    [InlineData("1912-07-29", "明治45年")]
    [InlineData("1912-07-30", "大正元年")]
    [InlineData("1926-12-24", "大正15年")]
    [InlineData("1926-12-25", "昭和元年")]
    [InlineData("1927-01-01", "昭和2年")]
    [InlineData("1989-01-07", "昭和64年")]
    [InlineData("1989-01-08", "平成元年")]
    [InlineData("2019-04-30", "平成31年")]
    [InlineData("2019-05-01", "令和元年")]
    [InlineData("2019-12-31", "令和元年")]
    [InlineData("2020-01-01", "令和2年")]
    [InlineData("2024-02-29", "令和6年")]
    public void Counts_the_day_in_the_era_of_that_day(string date, string era)
    {
        Assert.Equal(era, JapaneseEra.YearOf(HistoricDate.Parse(date)));
    }

    [Theory]
    [InlineData("1868-09-07")]
    [InlineData("1868-08")]
    [InlineData("1867")]
    [InlineData("1624")]
    public void Has_no_era_before_the_calendar_of_the_platform_begins(string date)
    {
        Assert.Null(JapaneseEra.YearOf(HistoricDate.Parse(date)));
    }

    [Theory]
    [InlineData("1912", "明治45年・大正元年")]
    [InlineData("1912-07", "明治45年・大正元年")]
    [InlineData("1926", "大正15年・昭和元年")]
    [InlineData("1926-12", "大正15年・昭和元年")]
    [InlineData("1989", "昭和64年・平成元年")]
    [InlineData("1989-01", "昭和64年・平成元年")]
    [InlineData("2019", "平成31年・令和元年")]
    public void Names_both_eras_of_a_year_or_month_in_which_the_era_changed(string date, string eras)
    {
        Assert.Equal(eras, JapaneseEra.YearOf(HistoricDate.Parse(date)));
    }

    [Theory]
    [InlineData("2019-04", "平成31年")]
    [InlineData("2019-05", "令和元年")]
    [InlineData("1989-02", "平成元年")]
    [InlineData("1969", "昭和44年")]
    public void Names_one_era_where_no_other_can_be_meant(string date, string era)
    {
        Assert.Equal(era, JapaneseEra.YearOf(HistoricDate.Parse(date)));
    }
}
