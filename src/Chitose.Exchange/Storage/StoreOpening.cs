using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Chitose.Exchange.Storage;

/// <summary>Opens the store at start: brings its schema up to date and makes sure of the promises that it makes to savers.</summary>
public sealed class StoreOpening(ExchangeDbContext db, ILogger<StoreOpening> log)
{
    /// <exception cref="StoreException">The file is damaged, is no store of ours, or cannot be put into write-ahead mode.</exception>
    public async Task OpenAsync(CancellationToken cancel)
    {
        try
        {
            await RefuseForeignFileAsync(cancel);
            var pending = await db.Database.GetPendingMigrationsAsync(cancel);
            if (pending.Any())
            {
                log.LogInformation("Bringing the store up to date: {Migrations}", string.Join(", ", pending));
                await db.Database.MigrateAsync(cancel);
            }

            await UseWriteAheadLogAsync(cancel);
        }
        catch (SqliteException fault)
        {
            throw new StoreException($"The store '{db.Database.GetDbConnection().DataSource}' cannot be used: {fault.Message}", fault);
        }
    }

    /// <summary>A file that existed before, even an empty one, stays in its old mode unless told; WAL lets readers go on while one writes.</summary>
    private async Task UseWriteAheadLogAsync(CancellationToken cancel)
    {
        var mode = await ScalarAsync("PRAGMA journal_mode=WAL;", cancel);
        if (mode != "wal")
        {
            throw new StoreException($"The store '{db.Database.GetDbConnection().DataSource}' does not take write-ahead mode (it answers '{mode}'); put it on a local disk.");
        }
    }

    private async Task RefuseForeignFileAsync(CancellationToken cancel)
    {
        var tables = await ScalarAsync("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%';", cancel);
        var ours = await ScalarAsync("SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory';", cancel);
        if (tables != "0" && ours == "0")
        {
            throw new StoreException($"The file '{db.Database.GetDbConnection().DataSource}' is a database of another program; it has been left as it is.");
        }

        if (tables != "0" && await ScalarAsync("PRAGMA quick_check(1);", cancel) is var check and not "ok")
        {
            throw new StoreException($"The store '{db.Database.GetDbConnection().DataSource}' is damaged ({check}); restore a backup.");
        }
    }

    private async Task<string?> ScalarAsync(string sql, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            return Convert.ToString(await command.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
