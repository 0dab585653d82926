using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SQLitePCL;

namespace Chitose.Exchange.Storage;

/// <summary>Notes beside a request, such as that someone was seen, for which nobody should wait long while another is writing.</summary>
public static class MinorWrites
{
    private const int Milliseconds = 200;

    /// <exception cref="SqliteException">The store takes no change now.</exception>
    public static async Task WriteMinorAsync(this DatabaseFacade database, Func<Task> write)
    {
        var usual = database.GetCommandTimeout();
        await database.OpenConnectionAsync();
        try
        {
            // Both wait: SQLite itself, and its .NET library, which tries again for whole seconds. The next to open resets the first.
            raw.sqlite3_busy_timeout(((SqliteConnection)database.GetDbConnection()).Handle, Milliseconds);
            database.SetCommandTimeout(1);
            await write();
        }
        finally
        {
            database.SetCommandTimeout(usual);
            await database.CloseConnectionAsync();
        }
    }
}
