using System.Data.Common;
using Chitose.Exchange.Entries;
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
    private SearchGlossary? _glossary;

    /// <summary>Puts an entry in, or in the place of what was kept of it.</summary>
    public async Task PutAsync(Entry entry, CancellationToken cancel)
    {
        await RemoveAsync(entry.Kind, entry.Number, cancel);
        if (entry is Photo)
        {
            return;
        }

        _glossary ??= new SearchGlossary(await db.Glossary.AsNoTracking().ToListAsync(cancel));
        var key = SearchKey.Of(entry.Kind, entry.Number);
        var names = SearchDocument.NamesOf(entry, _glossary);
        foreach (var name in names.Select(FoldedText.Key).Where(name => name.Length > 0).Distinct())
        {
            await ExecuteAsync("INSERT INTO SearchNames (Name, Entry) VALUES ($a, $b);", cancel, name, key);
        }

        var (nameWords, mentioned) = (Tokens(names), Tokens(SearchDocument.MentionsOf(entry, _glossary)));
        foreach (var document in SearchDocument.Of(entry))
        {
            var id = SearchKey.Of(document.Language, key);
            await ExecuteAsync(
                "INSERT INTO SearchDocuments (Id, Slug, Title, Summary, Body) VALUES ($a, $b, $c, $d, $e);",
                cancel, id, entry.Slug, document.Title, document.Summary, document.Body);
            await ExecuteAsync(
                "INSERT INTO SearchWords (rowid, Names, Title, Mentioned, Summary, Body) VALUES ($a, $b, $c, $d, $e, $f);",
                cancel, id, nameWords, SearchTokens.Of(document.Title), mentioned, SearchTokens.Of(document.Summary), SearchTokens.Of(document.Body) + SearchTokens.Of(document.Readings));
        }
    }

    public async Task RemoveAsync(EntryKind kind, int number, CancellationToken cancel)
    {
        var key = SearchKey.Of(kind, number);
        foreach (var id in Language.All.Select(language => SearchKey.Of(language, key)))
        {
            await ExecuteAsync("DELETE FROM SearchWords WHERE rowid IN (SELECT Id FROM SearchDocuments WHERE Id = $a);", cancel, id);
            await ExecuteAsync("DELETE FROM SearchDocuments WHERE Id = $a;", cancel, id);
        }

        await ExecuteAsync("DELETE FROM SearchNames WHERE Entry = $a;", cancel, key);
    }

    /// <summary>Reads everything public anew, such as after a change of the glossary.</summary>
    public async Task ReadAllAsync(CancellationToken cancel)
    {
        const int AtOnce = 200;
        _glossary = null;
        await ExecuteAsync("INSERT INTO SearchWords (SearchWords) VALUES ('delete-all');", cancel);
        await ExecuteAsync("DELETE FROM SearchDocuments;", cancel);
        await ExecuteAsync("DELETE FROM SearchNames;", cancel);
        var last = int.MinValue;
        while (true)
        {
            var entries = await db.Entries.AsNoTracking().AsSplitQuery().Include(entry => entry.Texts).ThenInclude(text => text.Body)
                .Where(entry => entry.Number > last && !(entry is Photo)).OrderBy(entry => entry.Number).Take(AtOnce).ToListAsync(cancel);
            if (entries.Count == 0)
            {
                return;
            }

            foreach (var entry in entries)
            {
                await PutAsync(entry, cancel);
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
            await ExecuteAsync("UPDATE SearchState SET Format = $a;", cancel, SearchTables.Format);
            await transaction.CommitAsync(CancellationToken.None);
        }
    }

    private async Task<int> FormatAsync(CancellationToken cancel) =>
        await db.Database.SqlQuery<int>($"SELECT Format AS Value FROM SearchState").SingleAsync(cancel);

    private static string Tokens(IEnumerable<string> texts) => string.Concat(texts.Select(SearchTokens.Of));

    private async Task ExecuteAsync(string sql, CancellationToken cancel, params object[] values)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction is { } transaction ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction) : null;
#pragma warning disable CA2100 // Every statement is written in this class; what people wrote are its parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"${(char)('a' + i)}", values[i]);
                command.Parameters.Add(parameter);
            }

            await command.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
