using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Chitose.Exchange.Storage;

/// <summary>Whether the store can be read and written and has the tables that this program knows.</summary>
public sealed class StoreHealth(ExchangeDbContext db, IEnumerable<DbContext> contexts, StoreFolder folder)
{
    private const int Page = 4096;

    /// <exception cref="DbException">The store cannot be read or written.</exception>
    /// <exception cref="IOException">The disk takes no more.</exception>
    public async Task<bool> IsReadyAsync(CancellationToken cancel)
    {
        if (!await db.States.AnyAsync(state => state.ContentVersion > 0, cancel))
        {
            return false;
        }

        foreach (var context in contexts)
        {
            if ((await context.Database.GetPendingMigrationsAsync(cancel)).Any())
            {
                return false;
            }
        }

        await TryDiskAsync(cancel);
        await TryWritingAsync(cancel);
        return true;
    }

    /// <summary>The database writes to the disk only when something is saved, so the disk is tried apart.</summary>
    private async Task TryDiskAsync(CancellationToken cancel)
    {
        await using var trial = new FileStream(
            Path.Combine(folder.Root, "trial.tmp"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, Page, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await trial.WriteAsync(new byte[Page], cancel);
        await trial.FlushAsync(cancel);
    }

    /// <summary>Asks SQLite itself, since its .NET library would wait for a second while another is writing: that one shows that it can be written.</summary>
    private async Task TryWritingAsync(CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            var handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle;
            raw.sqlite3_busy_timeout(handle, 0);
            var answer = raw.sqlite3_exec(handle, "BEGIN IMMEDIATE; ROLLBACK;");
            if (answer is not (raw.SQLITE_OK or raw.SQLITE_BUSY))
            {
                throw new SqliteException("The store takes no changes.", answer);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
