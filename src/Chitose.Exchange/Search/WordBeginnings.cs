namespace Chitose.Exchange.Search;

/// <summary>
/// Finds words in Latin letters also by their beginning: student finds students. The full-text table's own way would first put together
/// every place of every such word.
/// </summary>
internal sealed class WordBeginnings(SearchSql sql)
{
    private const int Shortest = 3;
    private const int MostWords = 12;

    /// <summary>Whether longer words are found by this one.</summary>
    public static bool Include(string word) => word.Length >= Shortest && word.All(SearchLetters.IsLatin);

    /// <summary>A question for the full-text tables: all these words.</summary>
    public async Task<string> MatchAsync(IReadOnlyList<string> runs, CancellationToken cancel)
    {
        var phrases = new List<string>();
        foreach (var run in runs)
        {
            var longer = Include(run) ? await LongerAsync(run, cancel) : [];
            phrases.Add(longer.Count == 0 ? SearchTokens.Phrase(run) : $"({string.Join(" OR ", longer.Prepend(run).Select(SearchTokens.Phrase))})");
        }

        return string.Join(" AND ", phrases);
    }

    private Task<List<string>> LongerAsync(string word, CancellationToken cancel) => sql.ReadAsync(
        "SELECT Term FROM SearchTerms WHERE Term > $a AND Term < $b ORDER BY Uses DESC, Term LIMIT $c;", row => row.GetString(0), cancel, word, word + '{', MostWords);
}
