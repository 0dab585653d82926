using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>Notices what another process has published, such as the command <c>import</c>, and drops the pages kept from before.</summary>
internal sealed class PublicationWatch(
    IServiceScopeFactory scopes, KeptPages pages, TimeProvider clock, ILogger<PublicationWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var seen = await VersionAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval, clock);
        var mayHoldOlder = false;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var version = await VersionAsync(stoppingToken);
            var isNew = version is not null && version != seen;
            if (isNew || mayHoldOlder)
            {
                await pages.DropAsync();
            }

            if (isNew)
            {
                seen = version;
                log.LogInformation("Content version {Version} has been published; kept pages are dropped", version);
            }

            // A page that was being written when its content changed may have been kept just after the others were dropped.
            mayHoldOlder = isNew;
        }
    }

    /// <summary>The version, or null while the store cannot be read: readers are then served what is kept.</summary>
    private async Task<long?> VersionAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<PublishedContent>().VersionAsync(cancel);
        }
        catch (System.Data.Common.DbException fault)
        {
            log.LogError(fault, "The store cannot be read");
            return null;
        }
    }
}
