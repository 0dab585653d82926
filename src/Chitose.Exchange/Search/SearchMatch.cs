using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>Writes questions for the full-text tables: each word, or a longer one that begins so, or the same name as texts write it.</summary>
internal sealed class SearchMatch(SearchSql sql, KnownSpellings spellings, Language language)
{
    private readonly WordBeginnings _beginnings = new(sql);

    /// <summary>All words of a question, or its name as texts write it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isAtBeginnings">Only where the letters begin a word, as far as that is kept (<see cref="SearchTokens.Beginning"/>).</param>
    /// <param name="cancel">Gives the search up.</param>
    public async Task<string> OfAsync(SearchQuestion question, bool isAtBeginnings, CancellationToken cancel)
    {
        var words = new List<string>();
        foreach (var run in question.Runs)
        {
            words.Add(Joined(" OR ", [.. (await _beginnings.LongerAsync(run, cancel)).Prepend(run).Select(word => PhraseOf(word, isAtBeginnings)), .. Written(run, isAtBeginnings)]));
        }

        var written = question.Runs.Count > 1 ? Written(question.Name, isAtBeginnings) : [];
        return Joined(" OR ", [Joined(" AND ", words), .. written]);
    }

    private static string Joined(string by, List<string> phrases) => phrases.Count == 1 ? phrases[0] : $"({string.Join(by, phrases)})";

    private static string PhraseOf(string run, bool isAtBeginnings) =>
        isAtBeginnings && SearchTokens.Beginning(run) is { } beginning ? $"({SearchTokens.Phrase(run)} AND {beginning})" : SearchTokens.Phrase(run);

    private IEnumerable<string> Written(string key, bool isAtBeginnings) => spellings.WrittenIn(language, key)
        .Where(form => FoldedText.Key(form) != key)
        .Select(form => Joined(" AND ", [.. SearchTokens.Runs(form).Select(run => PhraseOf(run, isAtBeginnings))]));
}
