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

    /// <summary>The most usual longer words that begin so.</summary>
    public async Task<IReadOnlyList<string>> LongerAsync(string word, CancellationToken cancel)
    {
        const string Sql = "SELECT Term FROM SearchTerms WHERE Term > $a AND Term < $b ORDER BY Uses DESC, Term LIMIT $c;";
        return Include(word) ? await sql.ReadAsync(Sql, row => row.GetString(0), cancel, word, word + '{', MostWords) : [];
    }
}
