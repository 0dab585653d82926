using System.Data.Common;
using System.Text.Json;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>The steps by which documents are found for a reader of one language, best first.</summary>
internal sealed class DocumentFinder(SearchSql sql, KnownSpellings spellings, Language language)
{
    private const int MostNames = 200;

    private readonly long _first = SearchKey.First(language);
    private readonly long _end = SearchKey.End(language);
    private readonly SearchMatch _match = new(sql, spellings, language);

    /// <summary>The entries that have all words of a question; among them first what has exactly this name, or what it names.</summary>
    /// <param name="question">The question.</param>
    /// <param name="named">What it names; in itself no reason to show anything.</param>
    /// <param name="cancel">Gives the search up.</param>
    public async Task<FoundDocuments> FindAllAsync(SearchQuestion question, string named, CancellationToken cancel)
    {
        var found = new FoundDocuments(SiteSearch.MostHits);
        found.AddNamed(await CalledAsync(question.Name, cancel));
        var exact = found.Documents.Count;
        found.AddNamed(named == question.Name ? [] : await CalledAsync(named, cancel));
        var before = found.Documents.Count;
        await AddAllAsync(found, question, cancel);
        return exact > 0 || found.Documents.Count > before ? found : new FoundDocuments(SiteSearch.MostHits);
    }

    /// <summary>Adds the entries that have all words.</summary>
    public async Task AddAllAsync(FoundDocuments found, SearchQuestion question, CancellationToken cancel)
    {
        var match = await _match.OfAsync(question, isAtBeginnings: false, cancel);
        var named = await BeginningAsync(question.Name, cancel);
        if (!await IsAnywhereAsync(match, cancel))
        {
            found.Add(Shortest(named));
            found.Add(named.Select(hit => hit.In(language)));
            return;
        }

        if (question.Runs.Any(run => SearchTokens.Beginning(run) is not null))
        {
            await AddAsync(found, await _match.OfAsync(question, isAtBeginnings: true, cancel), named, cancel);
        }

        await AddAsync(found, match, named, cancel);
        if (!found.IsFull)
        {
            found.Add(await InOtherLanguagesAsync(match, cancel));
            found.Add(named.Select(hit => hit.In(language)));
        }
    }

    /// <summary>Adds what is found in the reader's language, by where it is found.</summary>
    private async Task AddAsync(FoundDocuments found, string match, List<NamedEntry> named, CancellationToken cancel)
    {
        foreach (var step in new Func<Task<IEnumerable<long>>>[]
        {
            async () => Shortest(named.Concat(await InNamesAsync($"Names : ({match})", cancel))),
            async () => Written(await InNamesAsync(match, cancel)),
            async () => await InTextsAsync($"Shown : ({match})", cancel),
            async () => await InTextsAsync(match, cancel),
        })
        {
            if (!found.IsFull)
            {
                found.Add(await step());
            }
        }
    }

    /// <summary>Pages by their names alone: exactly called so, with these words in a name, beginning so.</summary>
    public async Task<FoundDocuments> SuggestAsync(SearchQuestion question, int take, CancellationToken cancel)
    {
        var named = await BeginningAsync(question.Name, cancel);
        var found = new FoundDocuments(take);
        found.AddNamed(await CalledAsync(question.Name, cancel));
        found.Add(Shortest(named.Concat(await InNamesAsync($"Names : ({await _match.OfAsync(question, isAtBeginnings: false, cancel)})", cancel))));
        found.Add(named.Select(hit => hit.In(language)));
        return found;
    }

    /// <summary>The entries called by the longest of these names that anything is called by; no name that stands within another.</summary>
    public async Task<IReadOnlyList<long>> CalledByAnyAsync(IEnumerable<string> names, CancellationToken cancel)
    {
        var called = await sql.ReadAsync(
            "SELECT Name, Entry, Lengths FROM json_each($a) CROSS JOIN SearchNames ON Name = value JOIN SearchEntries ON SearchEntries.Id = Entry LIMIT $b;",
            row => (Name: row.GetString(0), Entry: new NamedEntry(row.GetInt64(1), new TitleLengths(row.GetInt64(2)))),
            cancel,
            JsonSerializer.Serialize(names.Distinct().OrderByDescending(name => name.Length)),
            MostNames);
        var longest = called.Where(one => !called.Exists(other => other.Name.Length > one.Name.Length && other.Name.Contains(one.Name, StringComparison.Ordinal)));
        return [.. longest.Select(one => one.Entry.In(language))];
    }

    /// <summary>In how many texts a word stands, of any language; no more are counted than make a difference.</summary>
    public async Task<int> CountAsync(string run, CancellationToken cancel) =>
        (await sql.ReadAsync(
            "SELECT count(*) FROM (SELECT 1 FROM SearchTextWords WHERE SearchTextWords MATCH $a LIMIT $b);", row => row.GetInt32(0), cancel, await _match.OfAsync(SearchQuestion.Of([run]), isAtBeginnings: false, cancel), SiteSearch.MostHits)).Single();

    /// <summary>Whether any text has it, with which its names and those in its title are kept; most questions that find nothing end here.</summary>
    private async Task<bool> IsAnywhereAsync(string match, CancellationToken cancel) =>
        (await sql.ReadAsync("SELECT 1 FROM SearchTextWords WHERE SearchTextWords MATCH $a LIMIT 1;", row => row.GetInt32(0), cancel, match)).Count > 0;

    /// <summary>The entries that have exactly this name.</summary>
    private async Task<IReadOnlyCollection<long>> CalledAsync(string name, CancellationToken cancel)
    {
        const string Sql = "SELECT Entry, Lengths FROM (SELECT Entry FROM SearchNames WHERE Name = $a LIMIT $b) JOIN SearchEntries ON Id = Entry;";
        return [.. (await sql.ReadAsync(Sql, NamedEntry.Read, cancel, name, MostNames)).Select(hit => hit.In(language))];
    }

    /// <summary>The entries that have a name that begins so and is longer.</summary>
    private Task<List<NamedEntry>> BeginningAsync(string name, CancellationToken cancel)
    {
        // The rest of a name is compared in the order of its code points; U+10FFFF stands behind all.
        const string Sql = "SELECT Entry, Lengths FROM (SELECT Entry FROM SearchNames WHERE Name > $a AND Name < $b LIMIT $c) JOIN SearchEntries ON Id = Entry;";
        return sql.ReadAsync(Sql, NamedEntry.Read, cancel, name, name + "\U0010FFFF", MostNames);
    }

    /// <summary>The entries in whose names, in any language, these words stand.</summary>
    private Task<List<NamedEntry>> InNamesAsync(string match, CancellationToken cancel) => sql.ReadAsync(
        "SELECT Id, Lengths FROM SearchNameWords JOIN SearchEntries ON Id = SearchNameWords.rowid WHERE SearchNameWords MATCH $a LIMIT $b;",
        NamedEntry.Read, cancel, match, SiteSearch.MostHits + 1);

    private IEnumerable<long> Written(IEnumerable<NamedEntry> entries) => entries.Where(hit => hit.Titles.In(language) > 0).Select(hit => hit.In(language));

    /// <summary>The shorter a title, the more of it was asked for.</summary>
    private IEnumerable<long> Shortest(IEnumerable<NamedEntry> entries) => Written(entries.OrderBy(hit => hit.Titles.In(language)).ThenBy(hit => hit.Entry));

    private Task<List<long>> InTextsAsync(string match, CancellationToken cancel) => sql.ReadAsync(
        "SELECT rowid FROM SearchTextWords WHERE SearchTextWords MATCH $a AND rowid >= $b AND rowid < $c LIMIT $d;",
        row => row.GetInt64(0), cancel, match, _first, _end, SiteSearch.MostHits + 1);

    /// <summary>
    /// What has these words in a language that is not the reader's: entries that are also written in the reader's first, as they stand
    /// there, since that is what a reader would go on to read.
    /// </summary>
    private async Task<IEnumerable<long>> InOtherLanguagesAsync(string match, CancellationToken cancel)
    {
        const string Sql = """
            SELECT SearchTextWords.rowid, Lengths FROM SearchTextWords JOIN SearchEntries ON Id = SearchTextWords.rowid & $d
            WHERE SearchTextWords MATCH $a AND SearchTextWords.rowid >= $b AND SearchTextWords.rowid < $c LIMIT $e;
            """;
        var documents = new List<long>();
        foreach (var (first, end) in new[] { (0, _first), (_end, long.MaxValue) })
        {
            documents.AddRange(await sql.ReadAsync(Sql, InReadersLanguage, cancel, match, first, end, SearchKey.EntryMask, SiteSearch.MostHits + 1));
        }

        return documents.OrderBy(document => SearchKey.LanguageOf(document) != language);
    }

    private long InReadersLanguage(DbDataReader row)
    {
        var document = row.GetInt64(0);
        return new TitleLengths(row.GetInt64(1)).In(language) > 0 ? SearchKey.Of(language, SearchKey.EntryOf(document)) : document;
    }

    private sealed record NamedEntry(long Entry, TitleLengths Titles)
    {
        public static NamedEntry Read(DbDataReader row) => new(row.GetInt64(0), new TitleLengths(row.GetInt64(1)));

        public long In(Language reader) => SearchKey.Of(Titles.For(reader), Entry);
    }
}
