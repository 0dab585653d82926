using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site that tells search engines, played by a listener on this machine, what has changed.</summary>
public sealed class TellingSite(string? address = null) : RunningSite
{
    public const string Key = "0123456789abcdef";

    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(30);
    private const int ManyTicks = 400;

    public SearchEngines Engines { get; } = new();

    public static async Task<TellingSite> StartAsync()
    {
        var site = new TellingSite();
        await site.Engines.ListenAsync();
        await site.TextAsync("/ja/");
        await site.UntilLoggedAsync("from now on");
        return site;
    }

    /// <summary>Takes in changed content beside the running site.</summary>
    public async Task ImportAsync(Action<ContentCopy> change)
    {
        using var content = new ContentCopy();
        change(content);
        await OtherProcess.ImportAsync(DataDirectory, content);
    }

    /// <summary>The next notice that engines receive, while the site's clock goes on.</summary>
    public async Task<JsonNode> NextNoticeAsync()
    {
        var notice = Engines.NextAsync();
        await UntilAsync(() => notice.IsCompleted, "No notice comes");
        return await notice;
    }

    public Task UntilLoggedAsync(string words) => UntilAsync(() => Log.Lines.Any(line => line.Contains(words, StringComparison.Ordinal)), $"The log does not say '{words}'");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Exchange:IndexNowKey", Key);
        builder.UseSetting("Exchange:IndexNowAddress", address ?? Engines.Address);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Engines.Dispose();
        }
    }

    private async Task UntilAsync(Func<bool> holds, string otherwise)
    {
        for (var tick = 0; tick < ManyTicks; tick++)
        {
            if (holds())
            {
                return;
            }

            Clock.Advance(Tick);
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }

        Assert.Fail($"{otherwise}; the log ends: {string.Join('\n', Log.Lines.TakeLast(3))}");
    }
}
