namespace Chitose.Exchange.Search;

/// <summary>What a reader looks for, taken apart. Nothing of what was typed can be a command to the full-text table.</summary>
/// <param name="Name">All of it as one name.</param>
/// <param name="Runs">Its words.</param>
internal sealed record SearchQuestion(string Name, IReadOnlyList<string> Runs)
{
    /// <summary>A search costs by its words; nobody needs more.</summary>
    private const int MostRuns = 12;

    public static SearchQuestion Of(string typed)
    {
        // Words that are typed apart are looked for apart, also in scripts that join them.
        var runs = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => SearchTokens.Runs(FoldedText.Of(word).Text))
            .Distinct()
            .Take(MostRuns);
        return new SearchQuestion(FoldedText.Key(typed), [.. runs]);
    }
}
