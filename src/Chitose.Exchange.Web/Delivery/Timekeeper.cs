using Chitose.Exchange.Photos;
using Chitose.Exchange.Publishing;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>
/// Publishes, withdraws and forgets when the hour has come. What is due is looked up, never remembered, so that neither a standstill
/// nor a clock that is set loses anything; what fails is tried again.
/// </summary>
internal sealed class Timekeeper(IServiceScopeFactory scopes, KeptPages pages, TimeProvider clock, ILogger<Timekeeper> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BeforeForgetting = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenForgetting = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);

        // Counted in time that has really passed: a clock set too far ahead is put right before anything is forgotten by it.
        var (since, wait) = (clock.GetTimestamp(), BeforeForgetting);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(PublishDueAsync, "what is due cannot be published", stoppingToken);
            await TryAsync(WithdrawDueAsync, "what is due cannot be withdrawn", stoppingToken);
            if (clock.GetElapsedTime(since) >= wait)
            {
                await TryAsync(cancel => InScopeAsync<Removal>(removal => removal.ForgetOldAsync(cancel)), "what is old cannot be forgotten", stoppingToken);
                await TryAsync(cancel => InScopeAsync<PhotoFiles>(files => files.ClearAsync(cancel)), "photos that nothing names cannot be cleared away", stoppingToken);
                (since, wait) = (clock.GetTimestamp(), BetweenForgetting);
            }
        }
    }

    private async Task PublishDueAsync(CancellationToken cancel)
    {
        IReadOnlyList<int> due = [];
        await InScopeAsync<PublicationSchedule>(async schedule => due = await schedule.DueAsync(cancel));
        foreach (var number in due)
        {
            await TryAsync(stopping => PublishAsync(number, stopping), "a page cannot be published", cancel);
        }
    }

    private Task PublishAsync(int number, CancellationToken cancel) => InScopeAsync<PublicationSchedule>(async schedule =>
    {
        if (await schedule.PublishDueAsync(number, cancel) is { } outcome)
        {
            log.LogInformation("The hour to publish page {Number} has come: {Outcome}", number, outcome.GetType().Name);
            await pages.DropAsync();
        }
    });

    private async Task WithdrawDueAsync(CancellationToken cancel)
    {
        IReadOnlyList<int> due = [];
        await InScopeAsync<Withdrawal>(async withdrawal => due = await withdrawal.DueAsync(cancel));
        foreach (var number in due)
        {
            await TryAsync(stopping => WithdrawAsync(number, stopping), "a page cannot be withdrawn", cancel);
        }
    }

    private Task WithdrawAsync(int number, CancellationToken cancel) => InScopeAsync<Withdrawal>(async withdrawal =>
    {
        if (await withdrawal.WithdrawDueAsync(number, cancel))
        {
            log.LogInformation("The hour to withdraw page {Number} has come", number);
            await pages.DropAsync();
        }
    });

    /// <summary>Each piece of work has a connection of its own, so that one that fails spoils no other.</summary>
    private async Task InScopeAsync<TDesk>(Func<TDesk, Task> work)
        where TDesk : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TDesk>());
    }

    /// <summary>Nothing may end the keeping of time: not a full disk, nor a page that cannot be read.</summary>
    private async Task TryAsync(Func<CancellationToken, Task> work, string fault, CancellationToken stopping)
    {
        try
        {
            await work(stopping);
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            log.LogError(exception, "At this hour, {Fault}", fault);
        }
    }
}
