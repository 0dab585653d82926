using System.Data.Common;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.IndexNow;

/// <summary>
/// Notices that something has been published or taken away, by whatever process, and tells search engines. It works beside the
/// site: nobody who saves waits for it, and its faults end in the log.
/// </summary>
internal sealed class Courier(IServiceScopeFactory scopes, IndexNowKey key, Notices notices, TimeProvider clock, ILogger<Courier> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    private readonly HashSet<string> _waiting = [];
    private PublishedAddresses? _known;
    private long? _version;
    private int _failures;
    private DateTimeOffset _notBefore;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (key.Fault is { } fault)
        {
            log.LogError("Search engines are told nothing: {Fault}", fault);
        }

        if (key.Value is null || key.Address is null)
        {
            return;
        }

        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
                await SendAsync(stoppingToken);
            }
            catch (DbException unreadable)
            {
                log.LogWarning(unreadable, "What has been published cannot be read; search engines are told later");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var published = scope.ServiceProvider.GetRequiredService<PublishedContent>();
        var version = await published.VersionAsync(cancel);
        if (version == _version)
        {
            return;
        }

        var days = scope.ServiceProvider.GetRequiredService<PublicationDays>();
        var now = await PublishedAddresses.ReadAsync(published, days, cancel);
        if (_known is { } earlier)
        {
            _waiting.UnionWith(await now.ChangedSinceAsync(earlier, days, cancel));
        }
        else
        {
            log.LogInformation("Search engines are told of what changes from now on");
        }

        (_known, _version) = (now, version);
    }

    private async Task SendAsync(CancellationToken cancel)
    {
        if (_waiting.Count == 0 || clock.GetUtcNow() < _notBefore)
        {
            return;
        }

        var paths = _waiting.Take(Notices.MostAddresses).ToList();
        try
        {
            var (status, isTaken, mayPass) = await notices.SendAsync(paths, cancel);
            if (isTaken)
            {
                log.LogInformation("Search engines were told of {Count} changed addresses", paths.Count);
                Forget(paths);
            }
            else if (mayPass)
            {
                Postpone(paths, $"they answer {(int)status}");
            }
            else
            {
                log.LogError("Search engines refuse notices of {Count} addresses with {Status}", paths.Count, (int)status);
                Forget(paths);
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            Postpone(paths, fault.Message);
        }
    }

    private void Forget(IEnumerable<string> paths)
    {
        _waiting.ExceptWith(paths);
        _failures = 0;
    }

    private void Postpone(List<string> paths, string why)
    {
        if (_failures == Pauses.Length)
        {
            log.LogError("Search engines were not told of {Count} addresses: {Why}", paths.Count, why);
            Forget(paths);
            return;
        }

        _notBefore = clock.GetUtcNow() + Pauses[_failures++];
        log.LogWarning("Search engines are told of {Count} addresses later: {Why}", paths.Count, why);
    }
}
