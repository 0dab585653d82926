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
    private const int MostNames = 200;

    private readonly SearchSql _sql = new(db);

    /// <param name="typed">What the reader typed.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="skip">How many of the best hits to leave out.</param>
    /// <param name="take">How many to read.</param>
    /// <param name="cancel">Gives the search up.</param>
    public async Task<SearchResult> FindAsync(string typed, Language language, int skip, int take, CancellationToken cancel)
    {
        var question = SearchQuestion.Of(typed);
        if (question.Runs.Count == 0)
        {
            return SearchResult.Nothing;
        }

        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            var found = await FindAllAsync(question, language, cancel);
            if (found.Documents.Count == 0 && SearchQuestion.CutIntoWords(typed, language) is var words && words.Runs.Count > question.Runs.Count)
            {
                question = words;
                found = await FindAllAsync(question, language, cancel);
            }

            string? corrected = null;
            if (found.Documents.Count == 0 && await vocabulary.CorrectAsync(question.Runs, db, cancel) is { } better)
            {
                corrected = string.Join(' ', better);
                question = SearchQuestion.Of(corrected);
                found = await FindAllAsync(question, language, cancel);
            }

            var count = Math.Min(found.Documents.Count, MostHits);
            return new SearchResult(
                [.. (await ReadAsync([.. found.Documents.Take(MostHits).Skip(skip).Take(take)], cancel)).Select(row => row.Hit with { IsNamed = found.IsNamed(row.Document) })],
                count,
                found.IsFull,
                count > 0 ? await spellings.OfAsync(question, db, cancel) : question.Runs,
                count > 0 ? corrected : null);
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
            var named = await NamedAsync(question.Name, cancel);
            var found = new FoundDocuments(take);
            found.AddNamed([.. named.Where(hit => hit.IsWhole).Select(hit => hit.In(language))]);
            found.Add(Shortest(named.Concat(await InNamesAsync($"Names : ({await new WordBeginnings(_sql).MatchAsync(question.Runs, cancel)})", cancel)), language));
            found.Add(named.Select(hit => hit.In(language)));
            return [.. (await ReadAsync([.. found.Documents.Take(take)], cancel)).Select(row => row.Hit)];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<FoundDocuments> FindAllAsync(SearchQuestion question, Language language, CancellationToken cancel)
    {
        var match = await new WordBeginnings(_sql).MatchAsync(question.Runs, cancel);
        var (first, end) = (SearchKey.First(language), SearchKey.End(language));
        var found = new FoundDocuments(MostHits);
        var named = await NamedAsync(question.Name, cancel);
        found.AddNamed([.. named.Where(hit => hit.IsWhole).Select(hit => hit.In(language))]);
        foreach (var step in new Func<Task<IEnumerable<long>>>[]
        {
            async () => Shortest(named.Concat(await InNamesAsync($"Names : ({match})", cancel)), language),
            async () => Written(await InNamesAsync(match, cancel), language),
            async () => await InTextsAsync($"Shown : ({match})", first, end, cancel),
            async () => await InTextsAsync(match, first, end, cancel),
            async () => await InTextsAsync(match, 0, first, cancel),
            async () => await InTextsAsync(match, end, long.MaxValue, cancel),
            () => Task.FromResult(named.Select(hit => hit.In(language))),
        })
        {
            if (!found.IsFull)
            {
                found.Add(await step());
            }
        }

        return found;
    }

    /// <summary>The entries that have exactly this name, or a name that begins so.</summary>
    private Task<List<NamedEntry>> NamedAsync(string name, CancellationToken cancel)
    {
        // The rest of a name is compared in the order of its code points; U+10FFFF stands behind all.
        const string Sql = """
            SELECT Entry, Lengths, IsWhole FROM (
                SELECT * FROM (SELECT Entry, 1 AS IsWhole FROM SearchNames WHERE Name = $a LIMIT $c)
                UNION ALL SELECT * FROM (SELECT Entry, 0 FROM SearchNames WHERE Name > $a AND Name < $b LIMIT $c))
            JOIN SearchEntries ON Id = Entry;
            """;
        return _sql.ReadAsync(Sql, row => new NamedEntry(row.GetInt64(0), new TitleLengths(row.GetInt64(1)), row.GetBoolean(2)), cancel, name, name + "\U0010FFFF", MostNames);
    }

    /// <summary>The entries in whose names, in any language, these words stand.</summary>
    private Task<List<NamedEntry>> InNamesAsync(string match, CancellationToken cancel) => _sql.ReadAsync(
        "SELECT Id, Lengths FROM SearchNameWords JOIN SearchEntries ON Id = SearchNameWords.rowid WHERE SearchNameWords MATCH $a LIMIT $b;",
        row => new NamedEntry(row.GetInt64(0), new TitleLengths(row.GetInt64(1)), IsWhole: false), cancel, match, MostHits + 1);

    private static IEnumerable<long> Written(IEnumerable<NamedEntry> entries, Language language) =>
        entries.Where(hit => hit.Titles.In(language) > 0).Select(hit => hit.In(language));

    /// <summary>The shorter a title, the more of it was asked for.</summary>
    private static IEnumerable<long> Shortest(IEnumerable<NamedEntry> entries, Language language) =>
        Written(entries.OrderBy(hit => hit.Titles.In(language)).ThenBy(hit => hit.Entry), language);

    private Task<List<long>> InTextsAsync(string match, long first, long end, CancellationToken cancel) => _sql.ReadAsync(
        "SELECT rowid FROM SearchTextWords WHERE SearchTextWords MATCH $a AND rowid >= $b AND rowid < $c LIMIT $d;",
        row => row.GetInt64(0), cancel, match, first, end, MostHits + 1);

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

    private sealed record NamedEntry(long Entry, TitleLengths Titles, bool IsWhole)
    {
        public long In(Language reader) => SearchKey.Of(Titles.For(reader), Entry);
    }
}
