using Microsoft.AspNetCore.Hosting;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site that backs itself up every day.</summary>
public sealed class BackingUpSite : RunningSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Exchange:BackupEvery", "1.00:00:00");
    }
}
