using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Languages;

public sealed class HistoricDateTests
{
    [Theory]
    [InlineData("0001", 1, null, null)]
    [InlineData("1969", 1969, null, null)]
    [InlineData("1969-04", 1969, 4, null)]
    [InlineData("1969-04-21", 1969, 4, 21)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2512", 2512, null, null)]
    [InlineData("2512-04-21", 2512, 4, 21)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Reads_a_year_a_month_or_a_day(string text, int year, int? month, int? day)
    {
        var date = HistoricDate.Parse(text);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(day is not null, date.IsFullDay);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1969-4-21")]
    [InlineData("1969-04-21 ")]
    [InlineData("1969/04/21")]
    [InlineData("1969-04-21T00:00:00")]
    [InlineData("19690421")]
    [InlineData("69")]
    [InlineData("-969")]
    [InlineData("1969-")]
    [InlineData("1969-4-")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("1969-00")]
    [InlineData("1969-13")]
    [InlineData("2019-02-29")]
    [InlineData("2019-02-30")]
    [InlineData("２０１９")]
    [InlineData("๒๕๑๒")]
    [InlineData("昭和44年4月21日")]
    [InlineData("April 21, 1969")]
    public void Refuses_any_other_text(string? text)
    {
        Assert.False(HistoricDate.TryParse(text, out _));
    }

    [Fact]
    public void Says_how_a_date_is_written_when_it_refuses_one()
    {
        var fault = Assert.Throws<FormatException>(() => HistoricDate.Parse("1969-4-21"));

        Assert.Equal("'1969-4-21' is not a date such as 1969, 1969-04 or 1969-04-21.", fault.Message);
    }

    [Theory]
    [InlineData(2019, 2, 29)]
    [InlineData(2019, 13, null)]
    [InlineData(2019, null, 21)]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    public void Cannot_be_a_day_that_never_was(int year, int? month, int? day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HistoricDate(year, month, day));
    }

    [Theory]
    [InlineData("1969", "1969-01-01", "1969-12-31")]
    [InlineData("1969-04", "1969-04-01", "1969-04-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("1969-04-21", "1969-04-21", "1969-04-21")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void Reaches_from_its_first_day_to_its_last(string text, string first, string last)
    {
        var date = HistoricDate.Parse(text);

        Assert.Equal(HistoricDate.Parse(first), new HistoricDate(date.First));
        Assert.Equal(HistoricDate.Parse(last), new HistoricDate(date.Last));
    }

    [Fact]
    public void Stands_in_order_of_time_with_a_year_before_its_months_and_a_month_before_its_days()
    {
        string[] ordered = ["0794", "1969", "1969-04", "1969-04-20", "1969-04-21", "1969-05", "1969-12-31", "1970", "2024-02-29", "2024-03"];

        var sorted = ordered.Reverse().Select(HistoricDate.Parse).Order().Select(date => date.ToString());

        Assert.Equal(ordered, sorted);
        Assert.True(HistoricDate.Parse("1969") < HistoricDate.Parse("1969-01-01"));
        Assert.True(HistoricDate.Parse("1970") > HistoricDate.Parse("1969-12-31"));
        Assert.True(HistoricDate.Parse("1969-04") <= HistoricDate.Parse("1969-04"));
        Assert.True(HistoricDate.Parse("1969-04") >= HistoricDate.Parse("1969-04"));
    }

    [Theory]
    [InlineData("1969-04-21", 57, "2026-04-21")]
    [InlineData("1969-04", 57, "2026-04")]
    [InlineData("1969", 57, "2026")]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2024-02", 1, "2025-02")]
    public void Comes_again_after_so_many_years(string date, int years, string again)
    {
        Assert.Equal(HistoricDate.Parse(again), HistoricDate.Parse(date).AddYears(years));
    }
}
