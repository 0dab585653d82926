using Chitose.Exchange.Checks;
using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Checks.Dates;

public sealed class DatePropertyTests
{
    private static readonly DateOnly First = new(1926, 12, 26);

    [Property(MaxTest = 300)]
    public void Every_way_of_writing_a_day_is_read_as_that_day(uint days, uint form)
    {
        var day = Day(days);
        foreach (var language in Language.All)
        {
            var date = Assert.Single(WrittenDates.In($"({Form(language, form)(day)})", language));

            Assert.Equal(new HistoricDate(day), date.Value);
        }
    }

    [Property(MaxTest = 200)]
    public void Every_way_of_writing_the_same_day_agrees_with_every_other(uint days, uint form, uint other)
    {
        var day = Day(days);
        foreach (var language in Language.All.Skip(1))
        {
            Assert.DoesNotContain(Found(Form(Language.Japanese, form)(day), Form(language, other)(day), language), finding => finding.Severity != Severity.Note);
        }
    }

    [Property(MaxTest = 200)]
    public void Another_day_is_found_in_every_way_of_writing_it_and_mended(uint days, uint form, uint other, uint wrong)
    {
        var day = Day(days);
        var another = Day(days + 1 + (wrong % 5000));
        foreach (var language in Language.All.Skip(1))
        {
            var finding = Assert.Single(Found(Form(Language.Japanese, form)(day), Form(language, other)(another), language), finding => finding.Severity == Severity.Error);

            Assert.Equal("date-differs", finding.Rule.Id);
            Assert.Equal(new HistoricDate(day), Assert.Single(WrittenDates.In(finding.Suggestion!, language)).Value);
        }
    }

    [Property(MaxTest = 200)]
    public void A_western_year_that_is_not_that_of_the_era_is_found(uint days, uint years)
    {
        var right = DateWriter.Write(new HistoricDate(Day(days)), Language.Japanese);
        var wrong = right.Replace($"{Day(days).Year}年", $"{Day(days).Year + 1 + (years % 9)}年", StringComparison.Ordinal);

        Assert.Contains(Written.Findings(Written.Ceremony($"ja {wrong}でした。"), RuleGroup.Dates), finding => finding.Rule.Id == "date-era");
    }

    private static DateOnly Day(uint days) => First.AddDays((int)(days % 36_000));

    private static Func<DateOnly, string> Form(Language language, uint form) => DateForms.All[language][(int)(form % (uint)DateForms.All[language].Count)];

    /// <summary>A sentence about something that no fact of the event speaks of.</summary>
    private static IReadOnlyList<Finding> Found(string japanese, string translation, Language language) =>
        Written.Findings(Written.Ceremony($"ja 「{japanese}」", $"{language.Tag} “{translation}”"), RuleGroup.Dates);
}
