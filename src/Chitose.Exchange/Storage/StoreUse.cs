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
    public async Task ShareAsync(CancellationToken cancel)
    {
        var since = clock.GetTimestamp();
        while ((_lock = TryShare()) is null)
        {
            if (clock.GetElapsedTime(since) > Patience)
            {
                throw new StoreException($"The store in '{folder.Root}' is being restored or brought up to date; start again when that has ended.");
            }

            await Task.Delay(Pause, clock, cancel);
        }
    }

    /// <summary>Works on the store alone, if that is needed, and shares it again afterwards.</summary>
    /// <param name="isNeeded">Asked each time before it is taken: another process may have done the work meanwhile.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancel">Given up only while waiting.</param>
    /// <exception cref="StoreException">Others use it and go on doing so.</exception>
    internal async Task AloneAsync(Func<Task<bool>> isNeeded, Func<Task> work, CancellationToken cancel)
    {
        var since = clock.GetTimestamp();
        while (await isNeeded())
        {
            _lock?.Dispose();
            if (!await TryAloneAsync(work))
            {
                if (clock.GetElapsedTime(since) > Patience)
                {
                    throw new StoreException($"The store in '{folder.Root}' must be brought up to date and is in use; stop all sites and commands first.");
                }

                // Several that wait must not look at the same moments, or each would always find the other.
                await Task.Delay(Pause + TimeSpan.FromMilliseconds(Random.Shared.Next((int)Pause.TotalMilliseconds)), clock, cancel);
            }

            await ShareAsync(cancel);
        }
    }

    public void Dispose() => _lock?.Dispose();

    private async Task<bool> TryAloneAsync(Func<Task> work)
    {
        using var whole = StoreLock.TryTakeWhole(folder);
        if (whole is null)
        {
            return false;
        }

        new StoreSwap(folder).Finish();
        await work();
        return true;
    }

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
}
