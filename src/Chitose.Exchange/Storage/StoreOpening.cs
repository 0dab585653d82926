using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Storage;

/// <summary>Opens the store at start: brings its tables up to date and makes sure of the promises that it makes to savers.</summary>
public sealed class StoreOpening(IEnumerable<DbContext> contexts, StoreFolder folder, StoreUse use, StoreMigration migration)
{
    private readonly string _file = folder.Database;

    /// <exception cref="StoreException">
    /// The file is damaged, is no store of ours, was written by a newer program, is in use while its tables must change, or cannot be put
    /// into write-ahead mode.
    /// </exception>
    public async Task OpenAsync(CancellationToken cancel)
    {
        try
        {
            await use.ShareAsync(cancel);
            await use.AloneAsync(() => IsBehindAsync(cancel), () => migration.RunAsync(cancel), cancel);
            await UseWriteAheadLogAsync(cancel);
        }
        catch (SqliteException fault)
        {
            throw new StoreException($"The store '{_file}' cannot be used: {fault.Message}", fault);
        }
    }

    private async Task<bool> IsBehindAsync(CancellationToken cancel)
    {
        await RefuseUnusableAsync(cancel);
        return await migration.IsNeededAsync(cancel);
    }

    /// <summary>A file that existed before, even an empty one, stays in its old mode unless told; WAL lets readers go on while one writes.</summary>
    private async Task UseWriteAheadLogAsync(CancellationToken cancel)
    {
        var mode = await ScalarAsync("PRAGMA journal_mode=WAL;", cancel);
        if (mode != "wal")
        {
            throw new StoreException($"The store '{_file}' does not take write-ahead mode (it answers '{mode}'); put it on a local disk.");
        }
    }

    private async Task RefuseUnusableAsync(CancellationToken cancel)
    {
        if (!File.Exists(_file))
        {
            return;
        }

        // The table of EF's own lock may be all there is, if the very first start was interrupted.
        var tables = await ScalarAsync("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '__EFMigrationsLock';", cancel);
        if (tables == "0")
        {
            return;
        }

        if (await ScalarAsync("SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory';", cancel) == "0")
        {
            throw new StoreException($"The file '{_file}' is a database of another program; it has been left as it is.");
        }

        if (await ScalarAsync("PRAGMA quick_check(1);", cancel) is var check and not "ok")
        {
            throw new StoreException($"The store '{_file}' is damaged ({OneLine(check)}); restore a backup.");
        }

        var known = contexts.SelectMany(context => context.Database.GetMigrations());
        if ((await new DatabaseFile(_file).MigrationsAsync(cancel)).Except(known).LastOrDefault() is { } newer)
        {
            throw new StoreException($"The store '{_file}' was written by a newer program ('{newer}'); it has been left as it is.");
        }
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<string?> ScalarAsync(string sql, CancellationToken cancel)
    {
        var database = contexts.First().Database;
        await database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            return Convert.ToString(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture);
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }
}
