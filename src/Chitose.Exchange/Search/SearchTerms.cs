namespace Chitose.Exchange.Search;

/// <summary>
/// Words in Latin letters that stand in what is being put into the search, by how many texts have them. They are only ever added: a word
/// whose last text has gone finds nothing, and goes when everything is read anew.
/// </summary>
internal sealed class SearchTerms
{
    public const int Shortest = 4;

    private readonly Dictionary<string, int> _uses = [];

    public void Add(params string[] tokens)
    {
        var terms = tokens.SelectMany(text => text.Split(' ')).Where(token => token.Length >= Shortest && token.All(SearchLetters.IsLatin));
        foreach (var term in terms.Distinct())
        {
            _uses[term] = _uses.GetValueOrDefault(term) + 1;
        }
    }

    public async Task SaveAsync(SearchSql sql, CancellationToken cancel)
    {
        foreach (var (term, uses) in _uses)
        {
            await sql.ExecuteAsync("INSERT INTO SearchTerms (Term, Uses) VALUES ($a, $b) ON CONFLICT DO UPDATE SET Uses = Uses + $b;", cancel, term, uses);
        }
    }
}
