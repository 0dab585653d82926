using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Tests.Overview;

public sealed class AgreementLineTests
{
    [Theory]
    [InlineData("1969-04-21", "2026-11-24", "2027-04-21", 58)]
    [InlineData("1969-04-21", "2027-04-21", "2027-04-21", 58)]
    [InlineData("1969-04-21", "2027-04-22", "2028-04-21", 59)]
    [InlineData("1996-02-29", "2026-11-24", "2027-02-28", 31)]
    [InlineData("1969", "2026-11-24", "2026", 57)]
    [InlineData("2026-11-20", "2026-11-24", "2027-11-20", 1)]
    public void Comes_round_within_a_year(string agreed, string today, string expected, int years)
    {
        var next = Line(agreed).NextOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((HistoricDate.Parse(expected), years), (next!.Date, next.Years));
    }

    [Fact]
    public void An_agreement_of_next_year_does_not_come_round_yet() => Assert.Null(Line("2027-03-01").NextOn(new DateOnly(2026, 11, 24)));

    [Fact]
    public void A_year_in_doubt_is_not_counted_from()
    {
        var line = Line("1981-09-01");
        var next = (line with { Agreement = line.Agreement with { Question = "Q01" } }).NextOn(new DateOnly(2026, 11, 24));

        Assert.Equal((HistoricDate.Parse("2027-09-01"), null), (next!.Date, next.Years));
        Assert.False(next.IsMilestone);
    }

    private static AgreementLine Line(string agreed) =>
        new(1011, new Phrase("アンカレジ市", Language.Japanese), new Agreement { Date = HistoricDate.Parse(agreed), Place = "anchorage" });
}
