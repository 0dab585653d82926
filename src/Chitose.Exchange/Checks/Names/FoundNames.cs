namespace Chitose.Exchange.Checks.Names;

/// <summary>The names and terms of the tie that stand in one field.</summary>
/// <param name="Uses">In order; of names within one another the longest.</param>
/// <param name="Mentioned">Keys of all that are named, also within longer names: Chitose in Chitose High School.</param>
public sealed record FoundNames(IReadOnlyList<NameUse> Uses, IReadOnlySet<string> Mentioned)
{
    public static readonly FoundNames None = new([], new HashSet<string>());
}
