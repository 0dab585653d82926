using System.Net;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Chitose.Exchange.Web.Mirror;

/// <summary>The site as it would be served, for this process alone: nothing becomes due in it, and nobody else reaches it.</summary>
internal sealed class MirroredSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private MirroredSite(WebApplication app, Uri listening)
    {
        _app = app;
        Origin = app.Services.GetRequiredService<SiteAddress>().Origin;
        Reader = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = listening };
    }

    /// <summary>Where the public reaches the site.</summary>
    public string Origin { get; }

    public HttpClient Reader { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="origin">Where the public reaches the site; null if the settings say so.</param>
    /// <exception cref="InvalidOperationException">Neither says where the public reaches the site, or there is nothing to copy.</exception>
    public static async Task<MirroredSite> StartAsync(string? origin)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = ContentRoot() });
        builder.Logging.AddFilter((_, _, level) => level >= LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");

        // Where the program has been built and not published, its assets lie elsewhere.
        builder.WebHost.UseStaticWebAssets();
        if (origin is not null)
        {
            builder.Configuration[$"{ExchangeOptions.Section}:{nameof(ExchangeOptions.PublicOrigin)}"] = origin;
        }

        builder.AddExchangeSite();
        foreach (var worker in builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(MirroredSite).Assembly).ToList())
        {
            builder.Services.Remove(worker);
        }

        var app = builder.Build();
        try
        {
            if (app.Configuration[$"{ExchangeOptions.Section}:{nameof(ExchangeOptions.PublicOrigin)}"] is not { Length: > 0 })
            {
                throw new InvalidOperationException("Set Exchange__PublicOrigin or --origin: the copy names the pages that it was made from.");
            }

            await OpenStoreAsync(app);
            app.UseExchangeSite();
            await app.StartAsync();
            return new MirroredSite(app, new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Opens the store as the site does, but only one with content: a wrong data directory must not pass for the site's.</summary>
    private static async Task OpenStoreAsync(WebApplication app)
    {
        var folder = app.Services.GetRequiredService<StoreFolder>();
        if (!File.Exists(folder.Database))
        {
            throw new InvalidOperationException($"There is no store in '{folder.Root}'. Exchange__DataDirectory names the site's data directory.");
        }

        await app.OpenStoreAsync();
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FirstContent>().IsDueAsync(CancellationToken.None))
        {
            throw new InvalidOperationException($"The store in '{folder.Root}' holds no content yet.");
        }
    }

    private static string ContentRoot() => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : Directory.GetCurrentDirectory();
}
