using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>The days of the next twelve months on which agreements come round.</summary>
/// <param name="Milestones">What is said of round ones: those that come within the year, or else the next.</param>
/// <param name="NoneThisYear">Whether no round one comes within the year.</param>
/// <param name="Days">All of them, the next first.</param>
public sealed record AnniversaryList(IReadOnlyList<string> Milestones, bool NoneThisYear, IReadOnlyList<AnniversaryLine> Days)
{
    public static AnniversaryList Of(IReadOnlyList<AgreementLine> agreements, DateOnly today, Language language)
    {
        var words = DashboardWords.In(language);
        var days = agreements.Select(line => line.NextOn(today)).OfType<Anniversary>().OrderBy(day => day.Date).ToList();
        var round = days.Where(day => day.IsMilestone).ToList();
        var milestones = round.Select(day => words.DaysMilestone(date: Written(day.Date, language), partner: day.Partner.Text, years: Number(day.Years)));
        if (round.Count == 0)
        {
            milestones = agreements
                .Select(line => (line.Partner, Next: line.Agreement.NextMilestoneOn(today)))
                .Where(next => next.Next is not null)
                .OrderBy(next => next.Next!.Date)
                .Take(1)
                .Select(next => words.DaysNextMilestone(date: Written(next.Next!.Date, language), partner: next.Partner.Text, years: Number(next.Next.Years)));
        }

        return new AnniversaryList(
            [.. milestones],
            round.Count == 0,
            [.. days.Select(day => new AnniversaryLine(
                new DatedText(day.Date.ToString(), Written(day.Date, language)),
                day.Partner,
                day.Years is null ? words.YearsUnsettled : words.Years(years: Number(day.Years))))]);
    }

    private static string Written(HistoricDate date, Language language) => DateWriter.Write(date, language, withEra: false);

    private static string Number(int? years) => years?.ToString(CultureInfo.InvariantCulture) ?? "";
}
