using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The whole site on a data directory of its own, at noon in Japan on 24 November 2026.</summary>
public class RunningSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Host = "exchange.example.jp";
    public const string Origin = "https://" + Host;

    private readonly Lazy<HttpClient> _reader;

    public RunningSite()
        : this(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(9)))
    {
    }

    protected RunningSite(DateTimeOffset start)
    {
        Clock = new FakeTimeProvider(start);
        _reader = new Lazy<HttpClient>(() => ReaderAt(Origin));
    }

    public FakeTimeProvider Clock { get; }

    public CollectedLog Log { get; } = new();

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("chitose-site-").FullName;

    /// <summary>A reader who follows no redirect and keeps no cookie.</summary>
    public HttpClient Reader => _reader.Value;

    protected virtual string EnvironmentName => "Production";

    /// <summary>Another way to set up the site, such as one more service.</summary>
    protected virtual Action<IServiceCollection> Additional => _ => { };

    public HttpClient ReaderAt(string origin) =>
        CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(origin), AllowAutoRedirect = false, HandleCookies = false });

    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value), $"{name} cannot be sent");
        }

        return await Reader.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => AskAsync(HttpMethod.Get, address, headers);

    /// <summary>The text of a page that is there.</summary>
    public async Task<string> TextAsync(string address, params (string Name, string Value)[] headers)
    {
        using var answer = await GetAsync(address, headers);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {answer.StatusCode}; the log ends: {string.Join('\n', Log.Lines.TakeLast(2))}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>A page that is there, ready to be read by heading, label or attribute.</summary>
    public async Task<IHtmlDocument> PageAsync(string address, params (string Name, string Value)[] headers) =>
        Parse(await TextAsync(address, headers));

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) => Parse(await answer.Content.ReadAsStringAsync());

    /// <summary>Fills the store before the site starts; by default it fills itself with the content that travels with it.</summary>
    public virtual Task InitializeAsync() => Task.CompletedTask;

    // The site itself is stopped by Dispose.
    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseStaticWebAssets();
        builder.UseSetting("Exchange:DataDirectory", DataDirectory);
        builder.UseSetting("Exchange:PublicOrigin", Origin);
        builder.UseSetting("Exchange:WarmPages", "false");
        builder.UseSetting("Exchange:BackupEvery", "00:00:00");

        // As after publishing: files do not change while the site runs.
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            Additional(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(DataDirectory))
        {
            Directory.Delete(DataDirectory, recursive: true);
        }
    }
}
