using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site that makes ready what readers will ask for. It listens at no port, so nobody reads its pages to warm them.</summary>
public sealed class ReadySite : StaffSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Exchange:WarmPages", "true");
        builder.ConfigureTestServices(services =>
            services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == "WarmPages")));
    }
}
