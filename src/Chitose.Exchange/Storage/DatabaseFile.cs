using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Chitose.Exchange.Storage;

/// <summary>A database seen as a file: copied whole while others write to it, checked, looked into.</summary>
internal sealed class DatabaseFile(string path)
{
    private const string History = "__EFMigrationsHistory";

    /// <summary>Copies the database as it is at one moment. Readers and writers go on meanwhile.</summary>
    public async Task CopyToAsync(string target, CancellationToken cancel)
    {
        await PrivateFile.Create(target).DisposeAsync();
        await using var source = await OpenAsync(path, cancel);
        await using var copy = await OpenAsync(target, cancel);
        source.BackupDatabase(copy);
        await LeaveLogAsync(copy, cancel);
    }

    /// <summary>Moves everything into the one file, so that it can be moved without a log that belongs to it.</summary>
    /// <exception cref="StoreException">Another program has the file open.</exception>
    public async Task LeaveLogAsync(CancellationToken cancel)
    {
        await using var connection = await OpenAsync(path, cancel);
        await LeaveLogAsync(connection, cancel);
    }

    /// <summary>What is wrong with the file, or null if every page and index is sound.</summary>
    public async Task<string?> FaultAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = await OpenAsync(path, cancel);
            return await TextAsync(connection, "PRAGMA integrity_check(1);", cancel) is var answer and not "ok" ? answer : null;
        }
        catch (SqliteException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>The migrations that made its tables; none if it is no store of ours.</summary>
    public async Task<IReadOnlyList<string>> MigrationsAsync(CancellationToken cancel)
    {
        await using var connection = await OpenAsync(path, cancel);
        return await TextAsync(connection, $"SELECT count(*) FROM sqlite_master WHERE name = '{History}';", cancel) == "0"
            ? []
            : await ListAsync(connection, $"SELECT MigrationId FROM {History} ORDER BY MigrationId;", cancel);
    }

    /// <summary>How many rows each table holds.</summary>
    public async Task<IReadOnlyDictionary<string, long>> RowsAsync(CancellationToken cancel)
    {
        await using var connection = await OpenAsync(path, cancel);
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in await ListAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%';", cancel))
        {
            rows[table] = long.Parse(await TextAsync(connection, $"SELECT count(*) FROM \"{table}\";", cancel), CultureInfo.InvariantCulture);
        }

        return rows;
    }

    public async Task<long> ContentVersionAsync(CancellationToken cancel)
    {
        await using var connection = await OpenAsync(path, cancel);
        return long.Parse(await TextAsync(connection, "SELECT coalesce(max(ContentVersion), 0) FROM StoreState;", cancel), CultureInfo.InvariantCulture);
    }

    private static async Task LeaveLogAsync(SqliteConnection connection, CancellationToken cancel)
    {
        if (await TextAsync(connection, "PRAGMA journal_mode=DELETE;", cancel) != "delete")
        {
            throw new StoreException($"'{connection.DataSource}' is open in another program; close it there first.");
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string file, CancellationToken cancel)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString());
        await connection.OpenAsync(cancel);
        return connection;
    }

    private static async Task<string> TextAsync(SqliteConnection connection, string sql, CancellationToken cancel) =>
        (await ListAsync(connection, sql, cancel)).FirstOrDefault("");

    private static async Task<List<string>> ListAsync(SqliteConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables come from the database's own list; nothing here is typed by anyone.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var list = new List<string>();
        while (await rows.ReadAsync(cancel))
        {
            list.Add(Convert.ToString(rows.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return list;
    }
}
