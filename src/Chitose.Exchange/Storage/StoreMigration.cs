using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Chitose.Exchange.Storage;

/// <summary>
/// Brings the tables up to date, one process at a time, after a copy of the database has been made and checked. Each migration is a
/// transaction: one that is interrupted has not happened, and the next start goes on with it.
/// </summary>
public sealed class StoreMigration(IEnumerable<DbContext> contexts, StoreFolder folder, TimeProvider clock, ILogger<StoreMigration> log)
{
    private const string Copies = "before-migration-";
    private const int KeptCopies = 3;

    /// <summary>Whoever migrates without our lock, such as dotnet ef, is given this long before its own lock counts as left behind.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task RunAsync(CancellationToken cancel)
    {
        if (!await IsBehindAsync(cancel))
        {
            return;
        }

        using var alone = await TakeTurnAsync(cancel);
        foreach (var context in contexts)
        {
            var pending = (await context.Database.GetPendingMigrationsAsync(cancel)).ToList();
            if (pending.Count > 0)
            {
                await DropLeftLockAsync(context, cancel);
                await CopyFirstAsync(cancel);
                log.LogInformation("Bringing the store up to date: {Migrations}", string.Join(", ", pending));
                await context.Database.MigrateAsync(cancel);
            }
        }
    }

    private async Task<bool> IsBehindAsync(CancellationToken cancel)
    {
        foreach (var context in contexts)
        {
            if ((await context.Database.GetPendingMigrationsAsync(cancel)).Any())
            {
                return true;
            }
        }

        return false;
    }

    private async Task<StoreLock> TakeTurnAsync(CancellationToken cancel)
    {
        StoreLock? turn;
        while ((turn = StoreLock.TryTakeMigration(folder)) is null)
        {
            await Task.Delay(Pause, clock, cancel);
        }

        return turn;
    }

    private async Task CopyFirstAsync(CancellationToken cancel)
    {
        var present = new DatabaseFile(folder.Database);
        if ((await present.MigrationsAsync(cancel)).Count == 0)
        {
            return;
        }

        PrivateFile.CreateFolder(folder.Backups);
        var copy = Path.Combine(folder.Backups, $"{Copies}{clock.StoreTime()}.db");
        var draft = $"{copy}.tmp";
        try
        {
            await present.CopyToAsync(draft, cancel);
            if (await new DatabaseFile(draft).FaultAsync(cancel) is { } fault)
            {
                throw new StoreException($"The store '{folder.Database}' must be brought up to date, but a copy of it is not sound ({fault}); nothing has been changed.");
            }

            File.Move(draft, copy);
        }
        finally
        {
            File.Delete(draft);
        }

        log.LogInformation("The store as it was before is kept as {Copy}", copy);
        foreach (var old in Directory.GetFiles(folder.Backups, $"{Copies}*.db").OrderDescending(StringComparer.Ordinal).Skip(KeptCopies))
        {
            File.Delete(old);
        }
    }

    /// <summary>EF marks a migration by a row, which a killed process leaves behind; EF would then wait for ever.</summary>
    private async Task DropLeftLockAsync(DbContext context, CancellationToken cancel)
    {
        const string Table = "__EFMigrationsLock";
        if (await ScalarAsync(context, $"SELECT count(*) FROM sqlite_master WHERE name = '{Table}';", cancel) is not 1L)
        {
            return;
        }

        var began = clock.GetUtcNow();
        while (await ScalarAsync(context, $"SELECT \"Timestamp\" FROM \"{Table}\";", cancel) is string since)
        {
            var taken = DateTimeOffset.TryParse(since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time < began ? time : began;
            if (clock.GetUtcNow() - taken >= Patience)
            {
                log.LogWarning("A migration begun at {Time} was interrupted; it is taken up again", since);
                await ScalarAsync(context, $"DELETE FROM \"{Table}\";", cancel);
                return;
            }

            await Task.Delay(Pause, clock, cancel);
        }
    }

    private static async Task<object?> ScalarAsync(DbContext context, string sql, CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        try
        {
            await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteScalarAsync(cancel);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
