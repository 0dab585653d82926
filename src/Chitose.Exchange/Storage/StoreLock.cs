namespace Chitose.Exchange.Storage;

/// <summary>
/// Says that this process uses the store, by a lock on a file that the system lets go when the process ends, however it ends.
/// Any number of processes use the store together; whoever replaces it, or changes its tables, needs to be alone in doing so.
/// </summary>
public sealed class StoreLock : IDisposable
{
    private const string InUse = "in-use.lock";
    private const string Changing = "migration.lock";

    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <summary>Uses the store beside others.</summary>
    /// <exception cref="StoreException">The store is being replaced.</exception>
    public static StoreLock Share(StoreFolder folder) =>
        Take(folder, InUse, FileAccess.Read, FileShare.ReadWrite)
        ?? throw new StoreException($"The store in '{folder.Root}' is being restored; start again when that has ended.");

    /// <summary>Has the store to itself, in order to replace it.</summary>
    /// <returns>Null if another process uses it.</returns>
    internal static StoreLock? TryTakeWhole(StoreFolder folder) => Take(folder, InUse, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Is the only one to change the tables; others may go on using the store.</summary>
    /// <returns>Null if another process changes them.</returns>
    internal static StoreLock? TryTakeMigration(StoreFolder folder) => Take(folder, Changing, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => _file.Dispose();

    private static StoreLock? Take(StoreFolder folder, string name, FileAccess access, FileShare share)
    {
        try
        {
            return new StoreLock(new FileStream(Path.Combine(folder.Root, name), FileMode.OpenOrCreate, access, share));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
