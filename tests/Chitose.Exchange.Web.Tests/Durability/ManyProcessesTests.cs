using System.Net;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>Several processes work on one store (security requirements 7.6).</summary>
[Collection(InEarnest.Name)]
public sealed class ManyProcessesTests(FilledStore stores)
{
    [Fact]
    public async Task Two_sites_start_on_nothing_and_work_side_by_side_with_three_commands()
    {
        var data = stores.NewFolder();
        var elsewhere = stores.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(elsewhere, "exchange.zip"), "an older one");
        using var content = new ContentCopy();
        content.Changed("partners/anchorage/en.md", "title: Anchorage\n", "title: Anchorage Renewed\n");
        var started = await Task.WhenAll(ServedProgram.StartAsync(data), ServedProgram.StartAsync(data));
        await using var first = started[0];
        await using var second = started[1];
        await Task.WhenAll(first.TextAsync("/en/partners/anchorage"), second.TextAsync("/en/partners/anchorage"));
        using var stop = new CancellationTokenSource();
        var readers = new[] { first, second }.Select(site => ReadAsync(site, stop.Token)).ToList();

        var commands = await Task.WhenAll(
            ServedProgram.RunAsync(data, "import", content.Folder),
            ServedProgram.RunAsync(data, "backup", Path.Combine(elsewhere, "exchange.zip"), "--force"),
            ServedProgram.RunAsync(data, "export", Path.Combine(elsewhere, "content")));
        await UntilRenewedAsync(first);
        await UntilRenewedAsync(second);
        await stop.CancelAsync();

        Assert.All(commands, command => Assert.True(command.Code == 0, command.Error));
        Assert.All(await Task.WhenAll(readers), statuses => Assert.Equal([HttpStatusCode.OK], statuses));
    }

    private static async Task<IReadOnlySet<HttpStatusCode>> ReadAsync(ServedProgram site, CancellationToken stop)
    {
        var statuses = new HashSet<HttpStatusCode>();
        while (!stop.IsCancellationRequested)
        {
            using var answer = await site.Reader.GetAsync(new Uri("/ja/timeline", UriKind.Relative), CancellationToken.None);
            statuses.Add(answer.StatusCode);
            await Task.Delay(10, CancellationToken.None);
        }

        return statuses;
    }

    private static async Task UntilRenewedAsync(ServedProgram site)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if ((await site.TextAsync("/en/partners/anchorage")).Contains("Anchorage Renewed", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("The publication does not show within 30 seconds");
    }
}
