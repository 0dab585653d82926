using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Partners;

/// <summary>The list "at a glance" beside the text.</summary>
public sealed record PartnerDetails(IReadOnlyList<PartnerDetails.Line> Lines, string? Website)
{
    /// <summary>Its names in the other languages of the site, where they are other names.</summary>
    public required IReadOnlyList<Phrase> OtherNames { get; init; }

    /// <summary>Host name of the website, as the words of its link.</summary>
    public string? WebsiteName => Website is null ? null : new Uri(Website).Host;

    public static PartnerDetails Of(Partner partner, Edition edition)
    {
        var words = edition.Words;
        var text = partner.TextFor(edition.Language);
        var lines = new List<Line>();
        if (text.OfficialName is { } official)
        {
            lines.Add(new Line(words.OfficialName, official, null));
        }

        lines.Add(new Line(words.Country, edition.Name(partner.Country), null));
        lines.Add(new Line(words.Region, edition.Name(partner.Division), null));
        if (partner.Counterpart is { } counterpart)
        {
            lines.Add(new Line(words.Counterpart, edition.Name(counterpart), null));
        }

        lines.AddRange(partner.Statistics.Select(statistic => LineOf(statistic, edition)));
        return new PartnerDetails(lines, partner.Website)
        {
            OtherNames =
            [
                .. from language in Language.All
                   let name = partner.TextIn(language)?.Title
                   where name is not null && name != text.Title
                   select new Phrase(name, language),
            ],
        };
    }

    internal static Line LineOf(Statistic statistic, Edition edition)
    {
        var words = edition.Words;
        var (label, value) = statistic.Measure switch
        {
            Measure.Population => (words.Population, words.People(count: edition.Number(statistic.Value))),
            Measure.Area => (words.Area, words.SquareKilometers(area: edition.Number(statistic.Value))),
            Measure.Students => (words.Students, words.People(count: edition.Number(statistic.Value))),
            _ => (words.Teachers, words.People(count: edition.Number(statistic.Value))),
        };
        var basis = statistic.Basis switch
        {
            StatisticBasis.Census => words.BasisCensus,
            StatisticBasis.Register => words.BasisRegister,
            StatisticBasis.Estimate => words.BasisEstimate,
            StatisticBasis.CensusMunicipality => words.BasisCensusMunicipality,
            _ => null,
        };
        var asOf = statistic.AsOf is { } date ? DateWriter.Write(date, edition.Language, withEra: false) : null;
        var note = string.Join(' ', new[] { asOf, basis }.OfType<string>());
        return new Line(label, value, note.Length > 0 ? note : null);
    }

    /// <summary>A label, its value, and where the value is from.</summary>
    public sealed record Line(string Label, string Value, string? Note);
}
