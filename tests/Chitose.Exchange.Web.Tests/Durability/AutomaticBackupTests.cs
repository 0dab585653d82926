using System.Net;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Durability;

public sealed class AutomaticBackupTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task The_site_backs_itself_up_once_a_day()
    {
        await using var site = new BackingUpSite();
        await site.TextAsync("/ja/");

        await UntilAsync(site, () => Backups(site).Count == 1);
        site.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Single(Backups(site));
        await UntilAsync(site, () => Backups(site).Count == 2);
    }

    [Fact]
    public async Task A_backup_that_fails_is_logged_and_tried_again_and_readers_notice_nothing()
    {
        await using var site = new BackingUpSite();
        await site.TextAsync("/ja/");
        var inTheWay = Path.Combine(site.DataDirectory, "backups");
        await File.WriteAllTextAsync(inTheWay, "");

        await UntilAsync(site, () => site.Log.Lines.Any(line => line.StartsWith("Error: The store could not be backed up", StringComparison.Ordinal)));
        using var answer = await site.GetAsync("/en/timeline");
        File.Delete(inTheWay);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await UntilAsync(site, () => Backups(site).Count == 1);
    }

    private static List<string> Backups(RunningSite site)
    {
        var folder = Path.Combine(site.DataDirectory, "backups");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "exchange-*.zip").Where(file => !file.EndsWith(".tmp", StringComparison.Ordinal))] : [];
    }

    private static async Task UntilAsync(RunningSite site, Func<bool> shows)
    {
        for (var tick = 0; tick < 200; tick++)
        {
            site.Clock.Advance(Tick);
            await Task.Delay(25);
            if (shows())
            {
                return;
            }
        }

        Assert.Fail("It does not happen");
    }
}
