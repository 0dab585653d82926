using Microsoft.AspNetCore.Hosting;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site set up to answer for any host.</summary>
public sealed class OpenSite(string environment) : RunningSite
{
    protected override string EnvironmentName => environment;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("AllowedHosts", "*");
    }
}
