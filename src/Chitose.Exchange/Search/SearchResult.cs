namespace Chitose.Exchange.Search;

/// <summary>An answer of the search.</summary>
/// <param name="Hits">The hits of the page that was asked for, best first; no entry stands twice.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="IsCut">Whether there are more than are counted.</param>
/// <param name="Words">What was looked for, folded, and other spellings of the same names.</param>
/// <param name="Corrected">What was looked for instead of what was typed, which is written nowhere on the site; else null.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, int Count, bool IsCut, IReadOnlyList<string> Words, string? Corrected)
{
    public static readonly SearchResult Nothing = new([], 0, false, [], null);

    /// <summary>Whether nothing has all the words, so that what has some of them is shown.</summary>
    public bool IsPartial { get; init; }
}
