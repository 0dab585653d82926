using System.Data.Common;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Storekeeping;

/// <summary>Closes the store after the last request has been answered.</summary>
internal sealed class ClosedStore : IHostedLifecycleService
{
    /// <summary>Once, however many ask the site to stop; all of them wait for it.</summary>
    private readonly Lazy<Task> _closed;

    public ClosedStore(IServiceScopeFactory scopes, ILogger<ClosedStore> log) => _closed = new Lazy<Task>(() => CloseAsync(scopes, log));

    public Task StoppedAsync(CancellationToken cancellationToken) => _closed.Value;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task CloseAsync(IServiceScopeFactory scopes, ILogger<ClosedStore> log)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<StoreClosing>().CloseAsync();
        }
        catch (DbException fault)
        {
            log.LogWarning(fault, "The log of the store could not be emptied; the next start does it");
        }
    }
}
