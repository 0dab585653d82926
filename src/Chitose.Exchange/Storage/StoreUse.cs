using Chitose.Exchange.Storage.Backup;

namespace Chitose.Exchange.Storage;

/// <summary>Keeps the store from being replaced for as long as this process works on it.</summary>
public sealed class StoreUse(StoreFolder folder, TimeProvider clock) : IDisposable
{
    /// <summary>Commands end by themselves, and so does a change of tables; a site does not.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private StoreLock? _lock;

    /// <summary>Uses the store beside others.</summary>
    /// <exception cref="StoreException">It is being replaced, and that takes long.</exception>
    public async Task ShareAsync(CancellationToken cancel) =>
        _lock = await WaitAsync(TryShare, "is being restored or brought up to date; start again when that has ended.", cancel);

    /// <summary>Has the store to itself while it works, and shares it again afterwards.</summary>
    /// <exception cref="StoreException">Others use it and go on doing so.</exception>
    internal async Task AloneAsync(Func<Task> work, CancellationToken cancel)
    {
        _lock?.Dispose();
        using (await WaitAsync(() => StoreLock.TryTakeWhole(folder), "must be brought up to date and is in use; stop all sites and commands first.", cancel))
        {
            new StoreSwap(folder).Finish();
            await work();
        }

        await ShareAsync(cancel);
    }

    public void Dispose() => _lock?.Dispose();

    private StoreLock? TryShare()
    {
        var shared = StoreLock.TryShare(folder);
        var swap = new StoreSwap(folder);
        if (shared is null || !swap.IsUnfinished)
        {
            return shared;
        }

        shared.Dispose();
        using var whole = StoreLock.TryTakeWhole(folder);
        if (whole is not null)
        {
            swap.Finish();
        }

        return null;
    }

    private async Task<StoreLock> WaitAsync(Func<StoreLock?> take, string reason, CancellationToken cancel)
    {
        var since = clock.GetTimestamp();
        StoreLock? taken;
        while ((taken = take()) is null)
        {
            if (clock.GetElapsedTime(since) > Patience)
            {
                throw new StoreException($"The store in '{folder.Root}' {reason}");
            }

            await Task.Delay(Pause, clock, cancel);
        }

        return taken;
    }
}
