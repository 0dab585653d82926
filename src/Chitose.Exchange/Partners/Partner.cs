using Chitose.Exchange.Entries;
using Chitose.Exchange.Geography;

namespace Chitose.Exchange.Partners;

/// <summary>A city, association or school with which Chitose, or a body in Chitose, has an agreement.</summary>
public sealed class Partner : Entry
{
    public override EntryKind Kind => EntryKind.Partner;

    public required PartnerKind Tie { get; init; }

    /// <summary>Place in lists, from 1; cities carry it as their number on the map.</summary>
    public required int Order { get; init; }

    /// <summary>Glossary ids of the country and of the state, province or prefecture.</summary>
    public required string Country { get; init; }

    public required string Division { get; init; }

    /// <summary>Glossary id of the body in Chitose that signed, where it is not the city.</summary>
    public string? Counterpart { get; init; }

    public LocalName? LocalName { get; init; }

    public required Agreement Agreement { get; init; }

    public required Coordinates Coordinates { get; init; }

    /// <summary>IANA id, as <c>America/Anchorage</c>.</summary>
    public required string TimeZone { get; init; }

    public string? Website { get; init; }

    public WikidataItem? Wikidata { get; init; }

    public IReadOnlyList<Statistic> Statistics { get; init; } = [];

    public bool IsCity => Tie is PartnerKind.SisterCity or PartnerKind.FriendshipCity;
}
