namespace Chitose.Exchange.Entries;

/// <summary>Where a fact comes from.</summary>
public sealed class Source
{
    public required string Id { get; init; }

    public required int Position { get; init; }

    public required string Title { get; init; }

    public string? Url { get; init; }

    /// <summary>Name of the document where it has no address.</summary>
    public string? File { get; init; }

    /// <summary>As <c>official</c>, <c>newspaper</c>, <c>encyclopedia</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>BCP 47 tag of the title.</summary>
    public string? Language { get; init; }

    public string? Note { get; init; }
}
