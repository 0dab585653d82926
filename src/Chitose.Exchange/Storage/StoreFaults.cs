using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Chitose.Exchange.Storage;

/// <summary>Which faults are of the disk and not of the program: they may pass, and what failed can be done again.</summary>
public static class StoreFaults
{
    private static readonly int[] Passing =
        [raw.SQLITE_BUSY, raw.SQLITE_LOCKED, raw.SQLITE_READONLY, raw.SQLITE_IOERR, raw.SQLITE_FULL, raw.SQLITE_CANTOPEN];

    /// <summary>No space left, read-only, over quota, as Linux numbers them.</summary>
    private static readonly int[] PassingOnDisk = [28, 30, 122];

    public static bool MayPass(Exception? fault) => fault switch
    {
        null => false,
        SqliteException store => Passing.Contains(store.SqliteErrorCode),
        IOException disk when PassingOnDisk.Contains(disk.HResult) => true,
        _ => MayPass(fault.InnerException),
    };
}
