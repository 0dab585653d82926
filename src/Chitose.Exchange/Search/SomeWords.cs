namespace Chitose.Exchange.Search;

/// <summary>Finds what has some of the words of a question, where nothing has all: what it names first, then by most and rarest words.</summary>
internal sealed class SomeWords(DocumentFinder finder)
{
    private const int MostWords = 5;

    /// <summary>Enough for a first page; what has fewer of the words is left out then.</summary>
    private const int Enough = 24;

    private const int ShortestWord = 2;

    /// <summary>The words that were found, if any were, and where.</summary>
    public async Task<(SearchQuestion Words, FoundDocuments Found)> FindAsync(SearchQuestion question, SearchQuestion cut, CancellationToken cancel)
    {
        var found = new FoundDocuments(SiteSearch.MostHits);
        found.AddNamed(await finder.CalledByAnyAsync(NamesWithin.All(question.Runs), cancel));

        var counted = new List<(string Run, int Count)>();
        foreach (var run in cut.Runs.Where(run => run.Length >= ShortestWord))
        {
            counted.Add((run, await finder.CountAsync(run, cancel)));
        }

        var words = counted.Where(word => word.Count > 0).OrderBy(word => word.Count).Select(word => word.Run).Take(MostWords).ToList();
        for (var most = words.Count; most > 0 && found.Documents.Count < Enough; most--)
        {
            await finder.AddAllAsync(found, SearchQuestion.Of(words.Take(most)), cancel);
        }

        foreach (var word in words.Skip(1))
        {
            if (found.Documents.Count < Enough)
            {
                await finder.AddAllAsync(found, SearchQuestion.Of([word]), cancel);
            }
        }

        return (new SearchQuestion(question.Name, [.. question.Runs.Concat(words).Distinct()]), found);
    }
}
