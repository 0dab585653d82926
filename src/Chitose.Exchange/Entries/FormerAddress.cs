namespace Chitose.Exchange.Entries;

/// <summary>An address that once led to an entry and is remembered for good.</summary>
public sealed class FormerAddress
{
    public required EntryKind Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>Slug under which the entry stands now; null if the entry was deleted.</summary>
    public string? Target { get; init; }
}
