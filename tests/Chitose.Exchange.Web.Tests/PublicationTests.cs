using System.Net;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>What another process publishes shows on a site that is running (security requirements 3.5).</summary>
public sealed class PublicationTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task A_changed_text_shows()
    {
        await using var site = new RunningSite();
        using var content = new ContentCopy();
        var before = await site.TextAsync("/en/partners/anchorage");
        using var kept = await site.GetAsync("/en/partners/anchorage");

        await OtherProcess.ImportAsync(site.DataDirectory, content.Changed("partners/anchorage/en.md", "title: Anchorage\n", "title: Anchorage Renewed\n"));

        await UntilAsync(site, async () => (await site.TextAsync("/en/partners/anchorage")).Contains("Anchorage Renewed", StringComparison.Ordinal));
        Assert.DoesNotContain("Anchorage Renewed", before, StringComparison.Ordinal);
        Assert.NotEqual(kept.Headers.ETag, (await site.GetAsync("/en/partners/anchorage")).Headers.ETag);
        Assert.Contains("Anchorage Renewed", await site.TextAsync("/en/sister-cities"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_name_of_the_glossary_shows()
    {
        await using var site = new RunningSite();
        using var content = new ContentCopy();
        await site.TextAsync("/en/partners/kongsberg");

        await OtherProcess.ImportAsync(site.DataDirectory, content.Changed("glossary.yaml", "en: Buskerud County\n", "en: County of Buskerud\n"));

        await UntilAsync(site, async () => (await site.TextAsync("/en/partners/kongsberg")).Contains("County of Buskerud", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_entry_is_gone_and_a_renamed_one_redirects()
    {
        await using var site = new RunningSite();
        using var content = new ContentCopy();
        await site.TextAsync("/ja/events/jeju-2018-office");
        await site.TextAsync("/ja/programs/mears");

        Directory.Move(Path.Combine(content.Folder, "programs", "mears"), Path.Combine(content.Folder, "programs", "mears-school"));
        await OtherProcess.ImportAsync(site.DataDirectory, content
            .Without("events/jeju-2018-office")
            .With("deleted.yaml", "deleted:\n  - kind: event\n    slug: jeju-2018-office\n  - kind: program\n    slug: mears\n")
            .Changed("programs/mears-school/program.yaml", "number: 3001\n", "number: 3099\n"));

        await UntilAsync(site, async () => await StatusAsync(site, "/ja/events/jeju-2018-office") == HttpStatusCode.Gone);
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(site, "/ja/programs/mears"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/ja/programs/mears-school"));
        Assert.DoesNotContain("jeju-2018-office", await site.TextAsync("/ja/timeline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_made_anew_while_nothing_is_published()
    {
        await using var site = new RunningSite();
        using var first = await site.GetAsync("/ja/timeline");

        site.Clock.Advance(Tick);
        site.Clock.Advance(Tick);
        using var second = await site.GetAsync("/ja/timeline");

        Assert.NotNull(second.Headers.Age);
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningSite site, string address)
    {
        using var answer = await site.GetAsync(address);
        return answer.StatusCode;
    }

    /// <summary>Lets the site's clock tick until the change shows; gives up after many ticks.</summary>
    private static async Task UntilAsync(RunningSite site, Func<Task<bool>> shows)
    {
        for (var tick = 0; tick < 200; tick++)
        {
            site.Clock.Advance(Tick);
            if (await shows())
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }

        Assert.Fail("The publication does not show");
    }
}
