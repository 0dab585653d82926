using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>Reads the pages that most readers open first, once after start, so that the first of them need not wait.</summary>
internal sealed class WarmPages(IServer server, IHostApplicationLifetime lifetime, IOptions<ExchangeOptions> options, ILogger<WarmPages> log) : BackgroundService
{
    private static readonly string[] Paths =
        [Addresses.Home, .. Chitose.Exchange.Pages.PageSlugs.Required.Where(slug => slug != Chitose.Exchange.Pages.PageSlugs.Home)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var whenStarted = lifetime.ApplicationStarted.Register(started.SetResult);
        await using var whenStopped = stoppingToken.Register(() => started.TrySetCanceled());
        await started.Task;
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(listening => listening.StartsWith("http:", StringComparison.Ordinal));
        if (!options.Value.WarmPages || address is null)
        {
            return;
        }

        var local = address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        using var reader = new HttpClient { BaseAddress = new Uri(local) };
        reader.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        try
        {
            await ReadAllAsync(reader, stoppingToken);
        }
        catch (HttpRequestException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // The program is asked to stop, and its door closes before its services hear of it.
        }
    }

    private async Task ReadAllAsync(HttpClient reader, CancellationToken stoppingToken)
    {
        foreach (var path in Paths)
        {
            foreach (var language in Language.All)
            {
                using var answer = await reader.GetAsync(new Uri(Addresses.Of(language, path), UriKind.Relative), stoppingToken);
                if (!answer.IsSuccessStatusCode)
                {
                    log.LogWarning("{Address} answers {Status} while being made ready", answer.RequestMessage?.RequestUri, (int)answer.StatusCode);
                }
            }
        }
    }
}
