namespace Chitose.Exchange.Entries;

/// <summary>Something that city staff must settle. Until then the page shows one value and says that it is being confirmed.</summary>
public sealed class OpenQuestion
{
    /// <summary>As <c>Q01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is open: fact, name, figure or wording.</summary>
    public required string Level { get; init; }

    public required string Subject { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What the public page shows meanwhile.</summary>
    public required string ShownMeanwhile { get; init; }

    /// <summary>Who can answer.</summary>
    public required string Ask { get; init; }
}
