using Chitose.Exchange.Entries;
using Chitose.Exchange.Geography;

namespace Chitose.Exchange.Partners;

/// <summary>A city, association or school with which Chitose, or a body in Chitose, has an agreement.</summary>
public sealed class Partner : Entry
{
    public override EntryKind Kind => EntryKind.Partner;

    public required PartnerKind Tie { get; set; }

    /// <summary>Place in lists, from 1; cities carry it as their number on the map.</summary>
    public required int Order { get; set; }

    /// <summary>Glossary ids of the country and of the state, province or prefecture.</summary>
    public required string Country { get; set; }

    public required string Division { get; set; }

    /// <summary>Glossary id of the body in Chitose that signed, where it is not the city.</summary>
    public string? Counterpart { get; set; }

    public LocalName? LocalName { get; set; }

    public required Agreement Agreement { get; set; }

    public required Coordinates Coordinates { get; set; }

    /// <summary>IANA id, as <c>America/Anchorage</c>.</summary>
    public required string TimeZone { get; set; }

    public string? Website { get; set; }

    public WikidataItem? Wikidata { get; set; }

    public IReadOnlyList<Statistic> Statistics { get; set; } = [];

    public bool IsCity => Tie is PartnerKind.SisterCity or PartnerKind.FriendshipCity;
}
