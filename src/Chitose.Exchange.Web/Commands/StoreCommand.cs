using System.Data.Common;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Commands;

/// <summary>A command's way to the store: does the work, or says in one line why it cannot.</summary>
internal static class StoreCommand
{
    /// <summary>Whoever calls a command, as the log knows that person.</summary>
    public static readonly Person Operator = new("command", "command");

    /// <summary>Works on the opened store, beside the site and other commands.</summary>
    public static Task<int> OnStoreAsync(Func<IServiceProvider, Task> work) => RunAsync(async services =>
    {
        await services.GetRequiredService<StoreOpening>().OpenAsync(CancellationToken.None);
        await work(services);
    });

    /// <returns>0 only if the work has been done.</returns>
    public static async Task<int> RunAsync(Func<IServiceProvider, Task> work)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<ExchangeOptions>(builder.Configuration.GetSection(ExchangeOptions.Section));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddExchangeStore();
        using var host = builder.Build();
        try
        {
            await using var scope = host.Services.CreateAsyncScope();
            await work(scope.ServiceProvider);
            return 0;
        }
        catch (Exception fault) when (fault is StoreException or ContentException or DbException or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }
}
