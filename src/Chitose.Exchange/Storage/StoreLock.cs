namespace Chitose.Exchange.Storage;

/// <summary>
/// Says that this process uses the store, by a lock on a file that the system lets go when the process ends, however it ends.
/// Any number of processes use the store together; whoever replaces it needs it whole.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <returns>Null if another process has the store to itself.</returns>
    public static StoreLock? TryShare(StoreFolder folder) => TryTake(folder, FileAccess.Read, FileShare.ReadWrite);

    /// <returns>Null if another process uses the store.</returns>
    public static StoreLock? TryTakeWhole(StoreFolder folder) => TryTake(folder, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => _file.Dispose();

    private static StoreLock? TryTake(StoreFolder folder, FileAccess access, FileShare share)
    {
        try
        {
            return new StoreLock(new FileStream(Path.Combine(folder.Root, "in-use.lock"), FileMode.OpenOrCreate, access, share));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
