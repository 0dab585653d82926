using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>The site as readers meet it: on a real port, filled from <c>content/</c>, on a fixed day.</summary>
internal sealed class ExchangeSiteOnPort : WebApplicationFactory<Program>
{
    /// <summary>Noon in Chitose; in Anchorage it is Monday, 18:00.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("chitose-exchange-browser-");

    private ExchangeSiteOnPort()
    {
    }

    public Uri Address => ClientOptions.BaseAddress;

    public FakeTimeProvider Clock { get; } = new(Now);

    public static ExchangeSiteOnPort Start()
    {
        var site = new ExchangeSiteOnPort();
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseStaticWebAssets()
        .UseSetting("Exchange:DataDirectory", _data.FullName)
        .UseSetting("Exchange:WarmPages", "false")
        .UseSetting("Exchange:SignInTriesPerMinute", "1000")
        .UseSetting("Logging:LogLevel:Default", "Error")
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
}
