using Chitose.Exchange.Storage.Backup;

namespace Chitose.Exchange.Storage;

/// <summary>Keeps the store from being replaced for as long as this process works on it.</summary>
public sealed class StoreUse(StoreFolder folder) : IDisposable
{
    private StoreLock? _lock;

    /// <exception cref="StoreException">The store is being replaced.</exception>
    public void Begin()
    {
        var swap = new StoreSwap(folder);
        while (_lock is null)
        {
            var shared = StoreLock.Share(folder);
            if (!swap.IsUnfinished)
            {
                _lock = shared;
                return;
            }

            shared.Dispose();
            using var whole = StoreLock.TryTakeWhole(folder);
            if (whole is not null)
            {
                swap.Finish();
            }
        }
    }

    public void Dispose() => _lock?.Dispose();
}
