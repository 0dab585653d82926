using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Site;

/// <summary>Who runs the site and where: the words of its header and footer.</summary>
public sealed record SiteProfile
{
    public required LocalizedText Name { get; init; }

    public required LocalizedText City { get; init; }

    /// <summary>Second line of the mark in the header.</summary>
    public required LocalizedText Brand { get; init; }

    public required LocalizedText CityHall { get; init; }

    public required LocalizedText Department { get; init; }

    public required string PostalCode { get; init; }

    public required LocalizedText Address { get; init; }

    /// <summary>Telephone of the department, once the city has confirmed it.</summary>
    public string? Telephone { get; init; }

    public LocalizedText? OpeningHours { get; init; }

    /// <summary>法人番号, the national number of the corporate body.</summary>
    public required string CorporateNumber { get; init; }

    public required string Website { get; init; }

    public WikidataItem? Wikidata { get; init; }

    public required HomePlace Home { get; init; }
}
