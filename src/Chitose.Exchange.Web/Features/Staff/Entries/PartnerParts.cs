namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>What else makes up the page of a partner: its chronology and its programs, each with a page of its own.</summary>
public sealed record PartnerParts
{
    public required IReadOnlyList<ActivityLine> Events { get; init; }

    public required IReadOnlyList<ActivityLine> Programs { get; init; }

    /// <summary>Where one more of a kind is begun; null while the partner is not public, since nothing can name it yet.</summary>
    public required Func<string, string>? AddressOfNew { get; init; }
}
