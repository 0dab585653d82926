using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Chitose.Exchange.Storage;

/// <summary>
/// Brings the tables up to date in a copy of the database, which then takes its place: interrupted anywhere, nothing has happened.
/// The database as it was is kept.
/// </summary>
public sealed class StoreMigration(IEnumerable<DbContext> contexts, StoreFolder folder, TimeProvider clock, ILogger<StoreMigration> log)
{
    private const string Copies = "before-migration-";
    private const int KeptCopies = 3;
    private const string Work = "migrating-";

    /// <summary>Another program that migrates, such as dotnet ef, is given this long before its mark counts as left behind.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly DatabaseFile _present = new(folder.Database);

    public async Task<bool> IsNeededAsync(CancellationToken cancel) => await PendingAsync(cancel) is not [];

    /// <summary>Nobody else may use the store meanwhile.</summary>
    /// <exception cref="StoreException">A copy of the database is not sound, or another program has it open.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        await DropLeftLockAsync(contexts.First(), cancel);
        log.LogInformation("Bringing the store up to date: {Migrations}", string.Join(", ", await PendingAsync(cancel)));

        // From here on nobody asks the database itself: connections that are kept for the next use would hold on to its log.
        foreach (var context in contexts)
        {
            SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        }

        DeleteWork();
        var work = Path.Combine(folder.Root, $"{Work}{Guid.CreateVersion7():N}.db");
        try
        {
            var isNew = !File.Exists(folder.Database) || (await _present.MigrationsAsync(cancel)).Count == 0;
            if (!isNew)
            {
                await KeepCopyAsync(cancel);
                await _present.CopyToAsync(work, cancel);
            }

            foreach (var context in contexts)
            {
                await MigrateAsync(context, work, cancel);
            }

            await RefuseFaultyAsync(work, cancel);
            await new DatabaseFile(work).LeaveLogAsync(cancel);
            if (File.Exists(folder.Database))
            {
                await _present.LeaveLogAsync(cancel);
            }

            File.Move(work, folder.Database, overwrite: true);
        }
        finally
        {
            DeleteWork();
        }
    }

    private static async Task MigrateAsync(DbContext context, string file, CancellationToken cancel)
    {
        var usual = context.Database.GetConnectionString();
        context.Database.SetConnectionString(new SqliteConnectionStringBuilder(usual) { DataSource = file, Pooling = false }.ToString());
        try
        {
            await context.Database.MigrateAsync(cancel);
        }
        finally
        {
            context.Database.SetConnectionString(usual);
        }
    }

    private async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel)
    {
        var pending = new List<string>();
        foreach (var context in contexts)
        {
            pending.AddRange(await context.Database.GetPendingMigrationsAsync(cancel));
        }

        return pending;
    }

    private async Task KeepCopyAsync(CancellationToken cancel)
    {
        PrivateFile.CreateFolder(folder.Backups);
        var copy = Path.Combine(folder.Backups, $"{Copies}{clock.StoreTime()}.db");
        var draft = $"{copy}.tmp";
        try
        {
            await _present.CopyToAsync(draft, cancel);
            await RefuseFaultyAsync(draft, cancel);
            File.Move(draft, copy, overwrite: true);
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

    private async Task RefuseFaultyAsync(string copy, CancellationToken cancel)
    {
        if (await new DatabaseFile(copy).FaultAsync(cancel) is { } fault)
        {
            throw new StoreException($"The store '{folder.Database}' must be brought up to date, but a copy of it is not sound ({fault}); nothing has been changed.");
        }
    }

    private void DeleteWork()
    {
        foreach (var file in Directory.GetFiles(folder.Root, $"{Work}*"))
        {
            File.Delete(file);
        }
    }

    /// <summary>EF marks a migration by a row, which a killed process may have left; EF would then wait for ever.</summary>
    private async Task DropLeftLockAsync(DbContext context, CancellationToken cancel)
    {
        const string Table = "__EFMigrationsLock";
        if (!File.Exists(folder.Database) || await ScalarAsync(context, $"SELECT count(*) FROM sqlite_master WHERE name = '{Table}';", cancel) is not 1L)
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
