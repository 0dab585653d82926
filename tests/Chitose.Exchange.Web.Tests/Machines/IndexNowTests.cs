using System.Text.Json.Nodes;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Machines;

/// <summary>Search engines are told of what has changed (site conventions S4).</summary>
public sealed class IndexNowTests
{
    [Fact]
    public async Task Nobody_is_told_unless_a_key_is_set()
    {
        await using var site = new RunningSite();

        using var answer = await site.GetAsync($"/{TellingSite.Key}.txt");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_changes_and_what_goes_is_told_once()
    {
        await using var site = await TellingSite.StartAsync();
        Assert.Equal(TellingSite.Key, await site.TextAsync($"/{TellingSite.Key}.txt"));

        await site.ImportAsync(content => content
            .Changed("partners/anchorage/en.md", "title: Anchorage\n", "title: Anchorage Renewed\n")
            .Without("events/jeju-2018-office")
            .With("deleted.yaml", "deleted:\n  - kind: event\n    slug: jeju-2018-office\n"));

        var notice = await site.NextNoticeAsync();
        Assert.Equal(RunningSite.Host, notice["host"]!.GetValue<string>());
        Assert.Equal(TellingSite.Key, notice["key"]!.GetValue<string>());
        Assert.Equal($"{RunningSite.Origin}/{TellingSite.Key}.txt", notice["keyLocation"]!.GetValue<string>());
        string[] expected = ["en/partners/anchorage", "ja/events/jeju-2018-office", "en/events/jeju-2018-office", "zh/events/jeju-2018-office", "ko/events/jeju-2018-office", "th/events/jeju-2018-office"];
        Assert.Equal(expected.Select(path => $"{RunningSite.Origin}/{path}").Order(), AddressesIn(notice));

        await site.ImportAsync(content => content.Changed("partners/anchorage/th.md", "title: ", "title: ก"));
        Assert.Contains($"{RunningSite.Origin}/th/partners/anchorage", AddressesIn(await site.NextNoticeAsync()));
        Assert.DoesNotContain(site.Engines.Lengths, length => length <= 0);
    }

    [Fact]
    public async Task A_notice_that_nobody_takes_is_sent_again_later()
    {
        await using var site = await TellingSite.StartAsync();
        site.Engines.Status = 503;

        await site.ImportAsync(content => content.Changed("partners/anchorage/en.md", "title: Anchorage\n", "title: Anchorage Renewed\n"));
        var first = await site.NextNoticeAsync();
        await site.UntilLoggedAsync("later");
        site.Engines.Status = 202;
        var second = await site.NextNoticeAsync();

        Assert.Equal(AddressesIn(first), AddressesIn(second));
        await site.UntilLoggedAsync("were told of");
    }

    [Fact]
    public async Task A_refused_notice_is_told_in_the_log_and_readers_lose_nothing()
    {
        await using var site = await TellingSite.StartAsync();
        site.Engines.Status = 403;

        await site.ImportAsync(content => content.Changed("partners/anchorage/en.md", "title: Anchorage\n", "title: Anchorage Renewed\n"));
        await site.NextNoticeAsync();

        await site.UntilLoggedAsync("refuse");
        Assert.Contains("Anchorage Renewed", await site.TextAsync("/en/partners/anchorage"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/indexnow")]
    [InlineData("http://api.indexnow.org/indexnow")]
    public async Task No_host_but_those_of_the_protocol_is_asked(string address)
    {
        await using var site = new TellingSite(address);
        await site.TextAsync("/ja/");

        await site.UntilLoggedAsync("no address of IndexNow");
    }

    private static IEnumerable<string> AddressesIn(JsonNode notice) => notice["urlList"]!.AsArray().Select(address => address!.GetValue<string>()).Order();
}
