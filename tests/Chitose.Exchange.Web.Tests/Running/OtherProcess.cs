using Chitose.Exchange.Content;
using Chitose.Exchange.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Works on the store beside the running site, as the command <c>import</c> does.</summary>
public static class OtherProcess
{
    public static Task ImportAsync(string dataDirectory, ContentCopy copy) => OnStoreAsync(dataDirectory, async services =>
    {
        var (content, faults) = ContentFolder.Read(copy.Folder);
        Assert.Empty(faults);
        await services.GetRequiredService<ContentImporter>().ImportAsync(content, "test", CancellationToken.None);
    });

    public static async Task OnStoreAsync(string dataDirectory, Func<IServiceProvider, Task> work)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<ExchangeOptions>(options => options.DataDirectory = dataDirectory);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddExchangeStore();
        using var host = builder.Build();
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StoreOpening>().OpenAsync(CancellationToken.None);
        await work(scope.ServiceProvider);
    }
}
