namespace Chitose.Exchange.Content.Yaml;

/// <summary>The ids that a field may refer to, and where they are defined.</summary>
/// <param name="Ids">The ids; null if their own file could not be read, and nothing can be said about references to it.</param>
/// <param name="Where">As <c>sources.yaml</c>.</param>
internal sealed record KnownIds(IReadOnlySet<string>? Ids, string Where)
{
    public bool Allows(string id) => Ids is null || Ids.Contains(id);
}
