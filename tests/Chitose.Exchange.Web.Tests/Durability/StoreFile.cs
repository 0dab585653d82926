using System.Globalization;
using Chitose.Exchange.Storage;
using Microsoft.Data.Sqlite;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>The database of a program, looked into from outside without changing anything of it.</summary>
internal sealed class StoreFile(string dataDirectory)
{
    public async Task<IReadOnlyList<int>> EventsAsync() =>
        [.. (await ListAsync($"SELECT Number FROM Entries WHERE EntryKind = 'Event' ORDER BY Number")).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>What a form for an entry would be based on now.</summary>
    public async Task<string> BasisAsync(int entry) => (await ListAsync(
        $"SELECT lower(replace(Version, '-', '')) FROM EntryDrafts WHERE Number = {entry} UNION ALL SELECT 'r' || max(Id) FROM Revisions WHERE Number = {entry}"))[0];

    /// <summary>Fails if a draft, the version kept of it and the log do not say the same, or the file is not sound.</summary>
    public async Task AssertWholeAsync()
    {
        Assert.Equal(["ok"], await ListAsync($"PRAGMA integrity_check"));
        Assert.Empty(await ListAsync($"PRAGMA foreign_key_check"));
        Assert.Empty(await ListAsync(
            $"SELECT Number FROM EntryDrafts AS d WHERE NOT EXISTS (SELECT 1 FROM DraftSaves AS s WHERE s.Version = d.Version AND s.Json = d.Json AND s.Number = d.Number)"));
        Assert.Empty(await ListAsync(
            $"SELECT Number FROM DraftSaves AS s WHERE Id = (SELECT max(Id) FROM DraftSaves WHERE Number = s.Number) AND NOT EXISTS (SELECT 1 FROM EntryDrafts AS d WHERE d.Version = s.Version)"));
        Assert.Equal(
            await ListAsync($"SELECT count(*) FROM EntryDrafts WHERE StartedBy <> 'import'"),
            await ListAsync($"SELECT count(*) FROM Audit WHERE Action = 'draft-started'"));
    }

    /// <summary>Every English title that a version of a draft was ever saved with.</summary>
    public async Task<IReadOnlySet<string>> SavedTitlesAsync() => (await ListAsync(
        $"SELECT text.value ->> '$.title' FROM DraftSaves, json_each(DraftSaves.Json, '$.texts') AS text WHERE text.value ->> '$.language' = 'en'")).ToHashSet();

    /// <summary>What was done, the latest last.</summary>
    public Task<IReadOnlyList<string>> LogAsync() => ListAsync($"SELECT Action || ' ' || Subject FROM Audit ORDER BY Id");

    /// <summary>Keeps all others from writing, until it is disposed of.</summary>
    public async Task<IAsyncDisposable> LockAsync()
    {
        var connection = Connect(SqliteOpenMode.ReadWrite);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE;";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private SqliteConnection Connect(SqliteOpenMode mode) => new(
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataDirectory, StoreFolder.DatabaseName), Mode = mode, Pooling = false }.ToString());

    private async Task<IReadOnlyList<string>> ListAsync(FormattableString sql)
    {
        await using var connection = Connect(SqliteOpenMode.ReadOnly);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written here, with parameters.
        command.CommandText = string.Format(CultureInfo.InvariantCulture, sql.Format, [.. Enumerable.Range(0, sql.ArgumentCount).Select(number => $"@p{number}")]);
#pragma warning restore CA2100
        for (var number = 0; number < sql.ArgumentCount; number++)
        {
            command.Parameters.AddWithValue($"@p{number}", sql.GetArgument(number));
        }

        await using var rows = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await rows.ReadAsync())
        {
            list.Add(Convert.ToString(rows.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return list;
    }
}
