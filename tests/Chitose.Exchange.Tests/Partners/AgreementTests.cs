using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Tests.Partners;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("1969-04-21", "1969-04-20", null)]
    [InlineData("1969-04-21", "1969-04-21", 0)]
    [InlineData("1969-04-21", "1970-04-20", 0)]
    [InlineData("1969-04-21", "1970-04-21", 1)]
    [InlineData("1969-04-21", "2026-04-20", 56)]
    [InlineData("1969-04-21", "2026-04-21", 57)]
    [InlineData("1969-04-21", "2026-04-22", 57)]
    [InlineData("2004-02-29", "2005-02-27", 0)]
    [InlineData("2004-02-29", "2005-02-28", 1)]
    [InlineData("2004-02-29", "2008-02-28", 3)]
    [InlineData("2004-02-29", "2008-02-29", 4)]
    [InlineData("1994", "1993-12-31", null)]
    [InlineData("1994", "1994-06-01", 0)]
    [InlineData("1994", "2026-01-01", 32)]
    [InlineData("1994-04", "2026-03-31", 31)]
    [InlineData("1994-04", "2026-04-01", 32)]
    public void Counts_whole_years(string agreed, string today, int? years)
    {
        Assert.Equal(years, Signed(agreed).YearsOn(Day(today)));
    }

    [Theory]
    [InlineData("1969-04-21", "1969-04-21", 5, "1974-04-21")]
    [InlineData("1969-04-21", "2024-04-20", 55, "2024-04-21")]
    [InlineData("1969-04-21", "2024-04-21", 55, "2024-04-21")]
    [InlineData("1969-04-21", "2024-04-22", 60, "2029-04-21")]
    [InlineData("1969-04-21", "2026-11-24", 60, "2029-04-21")]
    [InlineData("2004-02-29", "2009-02-28", 5, "2009-02-28")]
    [InlineData("2004-02-29", "2009-03-01", 10, "2014-02-28")]
    [InlineData("1994", "2024-12-31", 30, "2024")]
    [InlineData("1994", "2025-01-01", 35, "2029")]
    [InlineData("1994-04", "2024-04-30", 30, "2024-04")]
    [InlineData("1994-04", "2024-05-01", 35, "2029-04")]
    public void Keeps_a_milestone_every_five_years(string agreed, string today, int years, string date)
    {
        Assert.Equal(new Milestone(years, HistoricDate.Parse(date)), Signed(agreed).NextMilestoneOn(Day(today)));
    }

    [Fact]
    public void Counts_nothing_while_the_date_is_being_confirmed()
    {
        var agreement = Signed("1981-09-01") with { Question = "Q01" };

        Assert.False(agreement.IsConfirmed);
        Assert.Null(agreement.YearsOn(Day("2026-11-24")));
        Assert.Null(agreement.NextMilestoneOn(Day("2026-11-24")));
    }

    [Fact]
    public void A_question_about_the_place_leaves_the_date_settled()
    {
        var agreement = Signed("1988-09-01") with { PlaceQuestion = "Q02" };

        Assert.Equal(38, agreement.YearsOn(Day("2026-11-24")));
    }

    private static Agreement Signed(string date) => new() { Date = HistoricDate.Parse(date), Place = "anchorage" };

    private static DateOnly Day(string text) => HistoricDate.Parse(text).First;
}
