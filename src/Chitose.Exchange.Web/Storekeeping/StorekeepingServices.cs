using Chitose.Exchange.Storage;
using Chitose.Exchange.Storage.Backup;

namespace Chitose.Exchange.Web.Storekeeping;

/// <summary>What the site does to keep its store.</summary>
internal static class StorekeepingServices
{
    /// <summary>A stop waits this long for requests that have begun; then there is still time to close the store within 30 seconds.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(25);

    public static void AddStorekeeping(this IServiceCollection services)
    {
        services.Configure<HostOptions>(options => options.ShutdownTimeout = LongestStop);
        services.AddScoped<StoreClosing>();
        services.AddScoped<StoreHealth>();
        services.AddScoped<BackupShelf>();
        services.AddHostedService<AutomaticBackups>();
        services.AddHostedService<ClosedStore>();
    }
}
