using System.Data.Common;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Search;

/// <summary>
/// Finds what is public. Entries found in the reader's language come first: by their name, by its beginning, by words of the title, of
/// names in it, of the summary, of the body; then those found in other languages only.
/// </summary>
/// <remarks>
/// Each step takes no more hits than are still wanted, in the order in which the table has them. Weights (bm25) would first count every
/// hit of every word in the whole site.
/// </remarks>
public sealed class SiteSearch(ExchangeDbContext db, SearchVocabulary vocabulary)
{
    public const int MostHits = 500;
    private const int MostNames = 200;

    private static readonly string?[] Columns = ["Names Title", "Names Title Mentioned", "Names Title Mentioned Summary", null];

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
            string? corrected = null;
            if (found.Count == 0 && await vocabulary.CorrectAsync(question.Runs, db, cancel) is { } better)
            {
                corrected = string.Join(' ', better);
                question = SearchQuestion.Of(corrected);
                found = await FindAllAsync(question, language, cancel);
            }

            var count = Math.Min(found.Count, MostHits);
            return new SearchResult(
                await ReadAsync([.. found.Take(MostHits).Skip(skip).Take(take)], cancel), count, found.Count > MostHits, question.Runs, count > 0 ? corrected : null);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<List<long>> FindAllAsync(SearchQuestion question, Language language, CancellationToken cancel)
    {
        var entries = new HashSet<long>();
        var found = new List<long>();
        void Add(IEnumerable<long> documents) => found.AddRange(documents.Where(document => entries.Add(SearchKey.EntryOf(document))));

        Add(await NamedAsync(question.Name, language, cancel));
        foreach (var columns in Columns)
        {
            if (found.Count > MostHits)
            {
                return found;
            }

            var documents = await MatchAsync(question.Match(columns), SearchKey.First(language), SearchKey.End(language), cancel);
            Add(columns == Columns[0] ? await ByLengthOfTitleAsync(documents, cancel) : documents);
        }

        foreach (var other in Language.All.Where(other => other != language))
        {
            if (found.Count <= MostHits)
            {
                Add(await MatchAsync(question.Match(), SearchKey.First(other), SearchKey.End(other), cancel));
            }
        }

        return found;
    }

    /// <summary>Documents of the entries that have exactly this name, then of those with a name that begins so, the shortest first.</summary>
    private async Task<IEnumerable<long>> NamedAsync(string name, Language language, CancellationToken cancel)
    {
        // The rest of a name is compared in the order of its code points; U+10FFFF stands behind all.
        var rows = await QueryAsync(
            "SELECT Entry, length(Name) FROM (SELECT * FROM (SELECT Entry, Name FROM SearchNames WHERE Name = $a LIMIT $c) UNION ALL SELECT * FROM (SELECT Entry, Name FROM SearchNames WHERE Name > $a AND Name < $b LIMIT $c));",
            row => (Entry: row.GetInt64(0), Length: row.GetInt32(1)), cancel, name, name + "\U0010FFFF", MostNames);
        var entries = rows.OrderBy(row => row.Length).ThenBy(row => row.Entry).Select(row => row.Entry).Distinct().ToList();
        if (entries.Count == 0)
        {
            return [];
        }

        // In the reader's language; an entry that is not written in it, in the first in which it is.
        Language[] preferred = [language, .. Language.All.Where(other => other != language)];
        var ids = entries.SelectMany(entry => preferred.Select(other => SearchKey.Of(other, entry)));
        var there = (await QueryAsync("SELECT Id FROM SearchDocuments WHERE Id IN (SELECT value FROM json_each($a));", row => row.GetInt64(0), cancel, Json(ids))).ToHashSet();
        return entries.Select(entry => preferred.Select(other => SearchKey.Of(other, entry)).FirstOrDefault(there.Contains)).Where(id => id > 0 || there.Contains(id));
    }

    private Task<List<long>> MatchAsync(string match, long first, long end, CancellationToken cancel) => QueryAsync(
        "SELECT rowid FROM SearchWords WHERE SearchWords MATCH $a AND rowid >= $b AND rowid < $c LIMIT $d;", row => row.GetInt64(0), cancel, match, first, end, MostHits + 1);

    /// <summary>The shorter a title, the more of it was asked for.</summary>
    private async Task<IEnumerable<long>> ByLengthOfTitleAsync(List<long> documents, CancellationToken cancel) =>
        documents.Count < 2 ? documents : await QueryAsync(
            "SELECT Id FROM SearchDocuments WHERE Id IN (SELECT value FROM json_each($a)) ORDER BY length(Title), Id & 0xFFFFFFFFFF;", row => row.GetInt64(0), cancel, Json(documents));

    private async Task<IReadOnlyList<SearchHit>> ReadAsync(IReadOnlyList<long> documents, CancellationToken cancel)
    {
        var rows = await QueryAsync(
            "SELECT Id, Slug, Title, Summary, Body FROM SearchDocuments WHERE Id IN (SELECT value FROM json_each($a));",
            row => (Id: row.GetInt64(0), Hit: HitOf(row)), cancel, Json(documents));
        var hits = rows.ToDictionary(row => row.Id, row => row.Hit);
        return [.. documents.Where(hits.ContainsKey).Select(document => hits[document])];
    }

    private static SearchHit HitOf(DbDataReader row)
    {
        var id = row.GetInt64(0);
        return new SearchHit(SearchKey.KindOf(id), (int)(uint)id, row.GetString(1), SearchKey.LanguageOf(id), row.GetString(2), row.GetString(3), row.GetString(4));
    }

    private static string Json(IEnumerable<long> numbers) => $"[{string.Join(',', numbers)}]";

    private async Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancel, params object[] values)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Every statement is written in this class; what people typed are its parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"${(char)('a' + i)}", values[i]);
            command.Parameters.Add(parameter);
        }

        await using var rows = await command.ExecuteReaderAsync(cancel);
        var list = new List<T>();
        while (await rows.ReadAsync(cancel))
        {
            list.Add(read(rows));
        }

        return list;
    }
}
