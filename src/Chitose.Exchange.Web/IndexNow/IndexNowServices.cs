namespace Chitose.Exchange.Web.IndexNow;

internal static class IndexNowServices
{
    public static void AddIndexNow(this IServiceCollection services)
    {
        services.AddSingleton<IndexNowKey>();
        services.AddSingleton<Notices>();
        services.AddHostedService<Courier>();
    }
}
