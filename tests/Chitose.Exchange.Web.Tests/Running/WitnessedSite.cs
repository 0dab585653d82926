using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site that notes under which culture it answers.</summary>
public sealed class WitnessedSite : RunningSite, IStartupFilter
{
    public string? LastCulture { get; private set; }

    protected override Action<IServiceCollection> Additional => services => services.AddSingleton<IStartupFilter>(this);

    Action<IApplicationBuilder> IStartupFilter.Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, proceed) =>
        {
            LastCulture = CultureInfo.CurrentCulture.Name;
            return proceed(context);
        });
        next(app);
    };
}
