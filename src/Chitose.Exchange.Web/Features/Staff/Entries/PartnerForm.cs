using System.Globalization;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The facts of a partner as they are typed.</summary>
public sealed class PartnerForm
{
    public string? Tie { get; set; }

    public string? Order { get; set; }

    public string? Country { get; set; }

    public string? Division { get; set; }

    public string? Counterpart { get; set; }

    public string? LocalName { get; set; }

    public string? LocalLanguage { get; set; }

    public DateForm Date { get; set; } = new();

    /// <summary>Id of the open question about the date; empty where it is confirmed.</summary>
    public string? Question { get; set; }

    public string? Place { get; set; }

    public string? PlaceQuestion { get; set; }

    public string? Latitude { get; set; }

    public string? Longitude { get; set; }

    public string? TimeZone { get; set; }

    public string? Website { get; set; }

    public string? Wikidata { get; set; }

    public bool IsWikidataChecked { get; set; }

    public List<StatisticRow> Statistics { get; set; } = [];

    internal static PartnerForm Of(Partner partner) => new()
    {
        Tie = partner.Tie.ToString(),
        Order = partner.Order.ToString(CultureInfo.InvariantCulture),
        Country = partner.Country,
        Division = partner.Division,
        Counterpart = partner.Counterpart,
        LocalName = partner.LocalName?.Name,
        LocalLanguage = partner.LocalName?.Language,
        Date = DateForm.Of(partner.Agreement.Place.Length > 0 ? partner.Agreement.Date : null),
        Question = partner.Agreement.Question,
        Place = partner.Agreement.Place,
        PlaceQuestion = partner.Agreement.PlaceQuestion,
        Latitude = Degrees(partner, partner.Coordinates.Latitude),
        Longitude = Degrees(partner, partner.Coordinates.Longitude),
        TimeZone = partner.TimeZone,
        Website = partner.Website,
        Wikidata = partner.Wikidata?.Id,
        IsWikidataChecked = partner.Wikidata is { Checked: true },
        Statistics = [.. partner.Statistics.Select(StatisticRow.Of)],
    };

    internal void ApplyTo(Partner partner, FormReading reading)
    {
        partner.Tie = reading.Choice("tie", Tie, partner.Tie);
        partner.Order = reading.Count("order", Order, partner.Order);
        partner.Country = reading.Name("country", Country, partner.Country);
        partner.Division = reading.Name("division", Division, partner.Division);
        partner.Counterpart = reading.OptionalName("counterpart", Counterpart, partner.Counterpart);
        partner.LocalName = ReadLocalName(partner.LocalName, reading);
        partner.Agreement = ReadAgreement(partner.Agreement, reading);
        partner.Coordinates = new Coordinates(
            reading.Degrees("coordinates-latitude", Latitude, 90, partner.Coordinates.Latitude),
            reading.Degrees("coordinates-longitude", Longitude, 180, partner.Coordinates.Longitude));
        partner.TimeZone = ReadTimeZone(partner.TimeZone, reading);
        partner.Website = reading.Address("website", Website, partner.Website);
        partner.Wikidata = ReadWikidata(partner.Wikidata, reading);
        partner.Statistics = [.. Statistics.Select((row, index) => row.IsEmpty ? null : row.Read(index, partner.Statistics, reading)).OfType<Statistic>()];
    }

    /// <summary>Empty for a partner that has just been begun.</summary>
    private static string? Degrees(Partner partner, double degrees) => partner.TimeZone.Length > 0 ? degrees.ToString(CultureInfo.InvariantCulture) : null;

    private LocalName? ReadLocalName(LocalName? former, FormReading reading)
    {
        if (reading.Optional("localName-name", LocalName, former?.Name) is not { } name)
        {
            return null;
        }

        var language = Typed.Narrow(LocalLanguage);
        if (language.Length is >= 2 and <= 35 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            return new LocalName(language, name);
        }

        reading.Refuse("localName-language", reading.Words.FaultLocalLanguage);
        return former;
    }

    private WikidataItem? ReadWikidata(WikidataItem? former, FormReading reading)
    {
        var id = Typed.Narrow(Wikidata).ToUpperInvariant();
        if (id.Length == 0 || WikidataItem.IsId(id))
        {
            return id.Length == 0 ? null : new WikidataItem(id, IsWikidataChecked);
        }

        reading.Refuse("wikidata-id", reading.Words.FaultWikidata);
        return former;
    }

    private Agreement ReadAgreement(Agreement former, FormReading reading)
    {
        if (Date.IsEmpty)
        {
            reading.Refuse("agreement-date", reading.Words.FaultDateMissing);
        }

        return former with
        {
            Date = reading.Date("agreement-date", Date, former.Date) ?? former.Date,
            Place = reading.Name("agreement-place", Place, former.Place),
            Question = reading.Question("agreement-question", Question, former.Question),
            PlaceQuestion = reading.Question("agreement-placeQuestion", PlaceQuestion, former.PlaceQuestion),
        };
    }

    private string ReadTimeZone(string former, FormReading reading)
    {
        var zone = Typed.Narrow(TimeZone);
        if (TimeZones.IsKnown(zone))
        {
            return zone;
        }

        reading.Refuse("timeZone", reading.Words.FaultTimeZone);
        return former;
    }
}
