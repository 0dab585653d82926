using Chitose.Exchange.Storage.Backup;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.Storekeeping;

/// <summary>Backs the store up from time to time. A backup that fails is tried again, and readers notice nothing.</summary>
internal sealed class AutomaticBackups(
    IServiceScopeFactory scopes, IOptions<ExchangeOptions> options, TimeProvider clock, ILogger<AutomaticBackups> log) : BackgroundService
{
    /// <summary>How often the clock is looked at; also how long a start is left in peace, and a failure waits to be tried again.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = options.Value.BackupEvery;
        if (every <= TimeSpan.Zero)
        {
            return;
        }

        using var timer = new PeriodicTimer(Look, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await BackUpIfDueAsync(every, stoppingToken);
        }
    }

    private async Task BackUpIfDueAsync(TimeSpan every, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var shelf = scope.ServiceProvider.GetRequiredService<BackupShelf>();
            if (shelf.Last is { } last && clock.GetUtcNow() - last < every)
            {
                return;
            }

            log.LogInformation("The store has been backed up to {File}", await shelf.AddAsync(cancel));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The site stops; the next start sees that a backup is due.
        }
#pragma warning disable CA1031 // Whatever went wrong with a backup, the site goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.LogError(fault, "The store could not be backed up; it is tried again in {Minutes} minutes", Look.TotalMinutes);
        }
    }
}
