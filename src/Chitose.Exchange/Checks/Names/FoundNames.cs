namespace Chitose.Exchange.Checks.Names;

/// <summary>The names and terms of the tie that stand in one field.</summary>
/// <param name="Uses">In order; of names within one another the longest.</param>
/// <param name="Mentions">All that is named, also within longer names: Chitose in Chitose High School.</param>
public sealed record FoundNames(IReadOnlyList<NameUse> Uses, IReadOnlyList<NameMention> Mentions)
{
    public static readonly FoundNames None = new([], []);

    /// <summary>Keys of all that is named.</summary>
    public IReadOnlySet<string> Mentioned { get; } = Mentions.Select(mention => mention.Key).ToHashSet();
}
