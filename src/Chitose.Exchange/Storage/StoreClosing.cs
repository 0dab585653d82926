using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Storage;

/// <summary>Leaves the database whole in its one file when a process ends: what stands in the log beside it is moved into it.</summary>
public sealed class StoreClosing(ExchangeDbContext db)
{
    /// <summary>Another process may be reading; then the next one to end does it, and nothing is lost.</summary>
    public async Task CloseAsync() =>
        await db.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout=1000; PRAGMA wal_checkpoint(TRUNCATE);", CancellationToken.None);
}
