using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>Writes questions for the full-text tables: each word, or a longer one that begins so, or the same name as texts write it.</summary>
internal sealed class SearchMatch(SearchSql sql, KnownSpellings spellings, Language language)
{
    private readonly WordBeginnings _beginnings = new(sql);

    /// <summary>All words of a question, or its name as texts write it.</summary>
    public async Task<string> OfAsync(SearchQuestion question, CancellationToken cancel)
    {
        var words = new List<string>();
        foreach (var run in question.Runs)
        {
            words.Add(AnyOf([.. (await _beginnings.LongerAsync(run, cancel)).Prepend(run).Select(SearchTokens.Phrase), .. Written(run)]));
        }

        var all = string.Join(" AND ", words);
        return question.Runs.Count > 1 && Written(question.Name) is [_, ..] written ? $"({all}) OR {string.Join(" OR ", written)}" : all;
    }

    private static string AnyOf(IReadOnlyList<string> phrases) => phrases.Count == 1 ? phrases[0] : $"({string.Join(" OR ", phrases)})";

    private List<string> Written(string key) =>
        [.. spellings.WrittenIn(language, key).Where(form => FoldedText.Key(form) != key).Select(form => $"({string.Join(" AND ", SearchTokens.Runs(form).Select(SearchTokens.Phrase))})")];
}
