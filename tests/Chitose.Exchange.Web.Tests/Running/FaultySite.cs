using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The site with one more address, at which something goes wrong.</summary>
public sealed class FaultySite : RunningSite
{
    protected override Action<IServiceCollection> Additional => services => services.AddControllers().AddApplicationPart(typeof(FaultyController).Assembly);
}
