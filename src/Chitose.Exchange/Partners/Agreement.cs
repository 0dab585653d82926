using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Partners;

/// <summary>The signing of the tie.</summary>
public sealed record Agreement
{
    /// <summary>A milestone is kept every five years (site conventions D4).</summary>
    private const int MilestoneStep = 5;

    public required HistoricDate Date { get; init; }

    /// <summary>Glossary id of the place of signing.</summary>
    public required string Place { get; init; }

    /// <summary>Id of the open question about the date; the page then shows the date as being confirmed.</summary>
    public string? Question { get; init; }

    /// <summary>Id of the open question about the place.</summary>
    public string? PlaceQuestion { get; init; }

    public IReadOnlyList<DisputedDate> Disputed { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    public bool IsConfirmed => Question is null;

    /// <summary>Whole years since the agreement; null while the date is being confirmed or lies ahead.</summary>
    public int? YearsOn(DateOnly day)
    {
        if (!IsConfirmed || day < Date.First)
        {
            return null;
        }

        var years = day.Year - Date.Year;
        return Date.AddYears(years).First > day ? years - 1 : years;
    }

    /// <summary>The next anniversary that is a multiple of five years, today's included; null while the date is being confirmed.</summary>
    public Milestone? NextMilestoneOn(DateOnly day)
    {
        if (!IsConfirmed)
        {
            return null;
        }

        var years = MilestoneStep;
        while (Date.AddYears(years).Last < day)
        {
            years += MilestoneStep;
        }

        return new Milestone(years, Date.AddYears(years));
    }
}
