using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>How answers are sent: limits, hosts, headers, compression, cache.</summary>
internal static class DeliveryServices
{
    private const long CacheBytes = 64 * 1024 * 1024;
    private const long FormBytes = 1024 * 1024;

    public static void AddDelivery(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<KestrelServerOptions>(Limit);
        services.Configure<ForwardedHeadersOptions>(options =>
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddOptions<HostFilteringOptions>().Configure<IConfiguration, IHostEnvironment>(AllowedHosts.Configure);

        // First of all filters, so that even a refused host gets the security headers.
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, SecurityHeaders>());

        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliPages>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes =
            [
                "text/html", "text/plain", "text/csv", "text/calendar",
                "application/xml", "application/atom+xml", "application/json", "application/geo+json", "application/schema+json",
            ];
        });

        services.AddOutputCache(options => options.SizeLimit = CacheBytes);

        // In development an edited view is to show on reload, so nothing is kept.
        var keeps = !builder.Environment.IsDevelopment();
        services.AddOptions<OutputCacheOptions>().Configure<TimeProvider, EditionDesk>((options, clock, desk) =>
            options.AddPolicy(PublicPages.CachePolicy, new PublicPagesPolicy(clock, desk, keeps)));
        services.AddSingleton<KeptPages>();
        services.AddHostedService<PublicationWatch>();
        services.AddHostedService<Timekeeper>();
        services.AddHostedService<WarmPages>();
    }

    /// <summary>Security requirements 1.4 and 1.7.</summary>
    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;

        // What is longer than pages take, but not beyond this, is refused on an error page.
        kestrel.Limits.MaxRequestLineSize = 2 * FirstLine.MostBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 100;
        kestrel.Limits.MaxRequestBodySize = FormBytes;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(12);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
    }
}
