using System.Data.Common;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Search;

/// <summary>
/// Finds what is public. Entries found in the reader's language come first: by their name, by its beginning or words of it, by names in
/// titles, by the summary, by the body; then those found in other languages only.
/// </summary>
/// <remarks>
/// Each step takes no more hits than are still wanted, in the order in which the table has them. Weights (bm25) would first count every
/// hit of every word in the whole site.
/// </remarks>
public sealed class SiteSearch(ExchangeDbContext db, SearchVocabulary vocabulary, SearchSpellings spellings)
{
    public const int MostHits = 500;

    private readonly SearchSql _sql = new(db);

    /// <param name="typed">What the reader typed.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="skip">How many of the best hits to leave out.</param>
    /// <param name="take">How many to read.</param>
    /// <param name="cancel">Gives the search up.</param>
    public async Task<SearchResult> FindAsync(string typed, Language language, int skip, int take, CancellationToken cancel)
    {
        if (SearchQuestion.Of(typed).Runs.Count == 0)
        {
            return SearchResult.Nothing;
        }

        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            var known = await spellings.KnownAsync(db, cancel);
            var answer = await AnswerAsync(typed, language, known, cancel);
            var (found, count) = (answer.Found, Math.Min(answer.Found.Documents.Count, MostHits));
            return new SearchResult(
                [.. (await ReadAsync([.. found.Documents.Take(MostHits).Skip(skip).Take(take)], cancel)).Select(row => row.Hit with { IsNamed = found.IsNamed(row.Document) })],
                count,
                found.IsFull,
                count > 0 ? known.AllOf(answer.Question) : answer.Question.Runs,
                count > 0 ? answer.Corrected : null)
            {
                IsPartial = count > 0 && answer.IsPartial,
            };
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Pages by their names alone, for somebody who is still typing.</summary>
    public async Task<IReadOnlyList<SearchHit>> SuggestAsync(string typed, Language language, int take, CancellationToken cancel)
    {
        var question = SearchQuestion.Of(typed);
        if (question.Runs.Count == 0)
        {
            return [];
        }

        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            var found = await new DocumentFinder(_sql, await spellings.KnownAsync(db, cancel), language).SuggestAsync(question, take, cancel);
            return [.. (await ReadAsync([.. found.Documents.Take(take)], cancel)).Select(row => row.Hit)];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Understands a question as it was typed, then ever more freely until something is found.</summary>
    private async Task<Answer> AnswerAsync(string typed, Language language, KnownSpellings known, CancellationToken cancel)
    {
        var finder = new DocumentFinder(_sql, known, language);
        var naming = SearchQuestion.Naming(typed, known.Home);
        var tried = new List<SearchQuestion>();
        foreach (var question in SearchQuestion.Readings(typed, naming, language, known))
        {
            if (!tried.Exists(other => other.Runs.SequenceEqual(question.Runs)))
            {
                tried.Add(question);
                if (await finder.FindAllAsync(question, naming.Name, cancel) is { Documents.Count: > 0 } found)
                {
                    return new Answer(question, found);
                }
            }
        }

        if (await vocabulary.CorrectAsync(naming.Runs, db, cancel) is { } better && SearchQuestion.Of(better) is var corrected
            && await finder.FindAllAsync(corrected, corrected.Name, cancel) is { Documents.Count: > 0 } near)
        {
            return new Answer(corrected, near) { Corrected = string.Join(' ', better) };
        }

        var (some, part) = await new SomeWords(finder).FindAsync(naming, SearchQuestion.CutIntoWords(typed, language, known), cancel);
        return new Answer(some, part) { IsPartial = true };
    }

    private async Task<IEnumerable<(long Document, SearchHit Hit)>> ReadAsync(IReadOnlyList<long> documents, CancellationToken cancel)
    {
        var rows = await _sql.ReadAsync(
            "SELECT Id, Slug, Title, Summary, Body, Date, EndDate FROM SearchDocuments WHERE Id IN (SELECT value FROM json_each($a));",
            row => (Document: row.GetInt64(0), Hit: HitOf(row)), cancel, $"[{string.Join(',', documents)}]");
        var hits = rows.ToDictionary(row => row.Document, row => row.Hit);
        return documents.Where(hits.ContainsKey).Select(document => (document, hits[document]));
    }

    private static SearchHit HitOf(DbDataReader row)
    {
        var id = row.GetInt64(0);
        return new SearchHit(SearchKey.KindOf(id), (int)(uint)id, row.GetString(1), SearchKey.LanguageOf(id), row.GetString(2), row.GetString(3), row.GetString(4))
        {
            Date = DateOf(row, 5),
            EndDate = DateOf(row, 6),
        };
    }

    private static HistoricDate? DateOf(DbDataReader row, int column) => row.IsDBNull(column) ? null : HistoricDate.Parse(row.GetString(column));

    private sealed record Answer(SearchQuestion Question, FoundDocuments Found)
    {
        public string? Corrected { get; init; }

        public bool IsPartial { get; init; }
    }
}
