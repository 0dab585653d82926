using System.Globalization;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Partners;

/// <summary>The panel of facts that the program computes or writes: nothing in it is typed.</summary>
public sealed record PartnerFacts
{
    private const string Minus = "−";

    public required string AgreementYear { get; init; }

    public required DatedText AgreementDate { get; init; }

    public required string SignedAt { get; init; }

    /// <summary>What is being confirmed about date and place.</summary>
    public required IReadOnlyList<string> Confirming { get; init; }

    public required string? Years { get; init; }

    public required DistanceLine Distance { get; init; }

    public required string TimeDifference { get; init; }

    public required string? TimeDifferenceNote { get; init; }

    /// <summary>IANA zone, from which a script may show the time there now; null where the clock shows the same as here.</summary>
    public required string? TimeZone { get; init; }

    public required string? MilestoneYears { get; init; }

    public required DatedText? MilestoneDate { get; init; }

    public static PartnerFacts Of(Partner partner, Edition edition)
    {
        var words = edition.Words;
        var agreement = partner.Agreement;
        var kilometers = edition.KilometersTo(partner);
        var difference = Geography.TimeDifference.Between(edition.Profile.Home.TimeZone, partner.TimeZone, edition.Today.Year);
        var milestone = agreement.NextMilestoneOn(edition.Today);
        return new PartnerFacts
        {
            AgreementYear = edition.YearFigure(agreement.Date),
            AgreementDate = edition.Date(agreement.Date, agreement.IsConfirmed),
            SignedAt = words.SignedAt(place: edition.Name(agreement.Place)),
            Confirming =
            [
                .. agreement.IsConfirmed ? Array.Empty<string>() : [words.YearBeingConfirmed],
                .. agreement.PlaceQuestion is null ? Array.Empty<string>() : [words.PlaceBeingConfirmed],
            ],
            Years = agreement.YearsOn(edition.Today) is { } years ? words.FigureYears(years: edition.Number(years)) : null,
            Distance = new DistanceLine(kilometers, words.FigureDistance(km: edition.Number(kilometers))),
            TimeDifference = difference is { Winter: 0, Summer: 0 } ? words.NoTimeDifference : Hours(difference.Winter, edition),
            TimeDifferenceNote = difference switch
            {
                { Winter: 0, Summer: 0 } => words.SameTimeAsJapan,
                { ChangesInSummer: true } => words.SummerHours(hours: Signed(difference.Summer)),
                _ => null,
            },
            TimeZone = difference is { Winter: 0, Summer: 0 } ? null : partner.TimeZone,
            MilestoneYears = milestone is null ? null : words.FigureMilestone(years: edition.Number(milestone.Years)),
            MilestoneDate = milestone is null ? null : edition.Date(milestone.Date),
        };
    }

    private static string Hours(double hours, Edition edition) =>
        Math.Abs(hours) == 1 ? edition.Words.OneHour(hours: Signed(hours)) : edition.Words.Hours(hours: Signed(hours));

    /// <summary>The sign is always written, the minus as the true minus sign.</summary>
    private static string Signed(double hours) =>
        (hours < 0 ? Minus : "+") + Math.Abs(hours).ToString("0.##", CultureInfo.InvariantCulture);
}
