using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Search;

/// <summary>
/// Keeps what the search finds. Whoever changes what is public changes this in the same transaction, so that neither is ever ahead.
/// Photos are not kept: which of them may be shown is for the day to say.
/// </summary>
public sealed class SearchIndex(ExchangeDbContext db)
{
    private readonly SearchSql _sql = new(db);
    private SearchGlossary? _glossary;

    /// <summary>Puts an entry in, or in the place of what was kept of it.</summary>
    public async Task PutAsync(Entry entry, CancellationToken cancel)
    {
        await RemoveAsync(entry.Kind, entry.Number, cancel);
        var terms = new SearchTerms();
        await AddAsync(entry, terms, cancel);
        await terms.SaveAsync(_sql, cancel);
    }

    public async Task RemoveAsync(EntryKind kind, int number, CancellationToken cancel)
    {
        var key = SearchKey.Of(kind, number);
        foreach (var id in Language.All.Select(language => SearchKey.Of(language, key)))
        {
            await _sql.ExecuteAsync("DELETE FROM SearchTextWords WHERE rowid IN (SELECT Id FROM SearchDocuments WHERE Id = $a);", cancel, id);
            await _sql.ExecuteAsync("DELETE FROM SearchDocuments WHERE Id = $a;", cancel, id);
        }

        await _sql.ExecuteAsync("DELETE FROM SearchNameWords WHERE rowid IN (SELECT Id FROM SearchEntries WHERE Id = $a);", cancel, key);
        await _sql.ExecuteAsync("DELETE FROM SearchEntries WHERE Id = $a;", cancel, key);
        await _sql.ExecuteAsync("DELETE FROM SearchNames WHERE Entry = $a;", cancel, key);
    }

    /// <summary>Reads everything public anew, such as after a change of the glossary.</summary>
    public async Task ReadAllAsync(CancellationToken cancel)
    {
        const int AtOnce = 200;
        _glossary = null;
        foreach (var table in SearchTables.FullText)
        {
            await _sql.ExecuteAsync($"INSERT INTO {table} ({table}) VALUES ('delete-all');", cancel);
        }

        foreach (var table in SearchTables.Plain)
        {
            await _sql.ExecuteAsync($"DELETE FROM {table};", cancel);
        }

        var terms = new SearchTerms();
        var last = int.MinValue;
        while (true)
        {
            var entries = await db.Entries.AsNoTracking().AsSplitQuery().Include(entry => entry.Texts).ThenInclude(text => text.Body)
                .Where(entry => entry.Number > last && !(entry is Photo)).OrderBy(entry => entry.Number).Take(AtOnce).ToListAsync(cancel);
            if (entries.Count == 0)
            {
                await terms.SaveAsync(_sql, cancel);
                return;
            }

            foreach (var entry in entries)
            {
                await AddAsync(entry, terms, cancel);
            }

            last = entries[^1].Number;
        }
    }

    /// <summary>Reads a store anew that an older program has left, once.</summary>
    public async Task BringUpToDateAsync(CancellationToken cancel)
    {
        if (await FormatAsync(cancel) == SearchTables.Format)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await FormatAsync(cancel) != SearchTables.Format)
        {
            await ReadAllAsync(cancel);
            await _sql.ExecuteAsync("UPDATE SearchState SET Format = $a;", cancel, SearchTables.Format);
            await transaction.CommitAsync(CancellationToken.None);
        }
    }

    private async Task AddAsync(Entry entry, SearchTerms terms, CancellationToken cancel)
    {
        if (entry is Photo)
        {
            return;
        }

        _glossary ??= new SearchGlossary(await db.Glossary.AsNoTracking().ToListAsync(cancel));
        var key = SearchKey.Of(entry.Kind, entry.Number);
        var names = SearchDocument.NamesOf(entry, _glossary).Concat(SearchDocument.PlaceNamesOf(entry, _glossary)).Distinct().ToList();
        foreach (var name in names.SelectMany(name => new[] { FoldedText.Key(name), FoldedText.LooseKey(name) }).Where(name => name.Length > 0).Distinct())
        {
            await _sql.ExecuteAsync("INSERT INTO SearchNames (Name, Entry) VALUES ($a, $b);", cancel, name, key);
        }

        var (nameWords, mentioned) = (NameTokens(names), NameTokens(SearchDocument.MentionsOf(entry, _glossary)));
        terms.Add(nameWords, mentioned);
        await _sql.ExecuteAsync("INSERT INTO SearchEntries (Id, Lengths) VALUES ($a, $b);", cancel, key, TitleLengths.Of(entry).Packed);
        await _sql.ExecuteAsync("INSERT INTO SearchNameWords (rowid, Names, Mentioned) VALUES ($a, $b, $c);", cancel, key, nameWords, mentioned);
        var dates = entry is ExchangeEvent { IsConfirmed: true } held ? held : null;
        foreach (var document in SearchDocument.Of(entry))
        {
            var id = SearchKey.Of(document.Language, key);
            var summary = SearchTokens.OfBoth(document.Summary);
            var body = SearchTokens.Of(document.Body) + SearchTokens.Of(FactText.Of(entry, document.Language)) + SearchTokens.OfLooseKatakana(document.Body) + SearchTokens.Of(document.ReadAloud);
            terms.Add(summary, body);
            await _sql.ExecuteAsync(
                "INSERT INTO SearchDocuments (Id, Slug, Title, Summary, Body, Date, EndDate) VALUES ($a, $b, $c, $d, $e, $f, $g);",
                cancel, id, entry.Slug, document.Title, document.Summary, document.Body, Stored(dates?.Date), Stored(dates?.EndDate));
            await _sql.ExecuteAsync(
                "INSERT INTO SearchTextWords (rowid, Shown, Body) VALUES ($a, $b, $c);",
                cancel, id, nameWords + mentioned + summary, body);
        }
    }

    private async Task<int> FormatAsync(CancellationToken cancel) =>
        (await _sql.ReadAsync("SELECT Format FROM SearchState;", row => row.GetInt32(0), cancel)).Single();

    private static object Stored(HistoricDate? date) => date is { } day ? day.ToString() : DBNull.Value;

    private static string NameTokens(IEnumerable<string> names) => string.Concat(names.Select(SearchTokens.OfName));
}
