using System.Net;
using System.Text.RegularExpressions;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests;

public sealed partial class ServerErrorTests(FaultySite site) : IClassFixture<FaultySite>
{
    private static readonly string[] Never = [FaultyController.Secret, "hunter2", "Exception", "   at ", ".cs:", "SELECT", "SQLite", "no such table", "/tmp/"];

    [Theory]
    [InlineData("/ja/fault", "ja", "ページを表示できません")]
    [InlineData("/en/fault", "en", "Sorry, this page cannot be shown")]
    [InlineData("/zh/fault", "zh-Hans", "抱歉，无法显示该页面")]
    [InlineData("/ko/fault", "ko", "페이지를 표시할 수 없습니다")]
    [InlineData("/th/fault", "th", "ขออภัย ไม่สามารถแสดงหน้านี้ได้")]
    [InlineData("/fault", "ja", "ページを表示できません")]
    public async Task A_fault_of_ours_is_told_without_its_reason(string address, string tag, string heading)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        await ErrorPages.AssertWholeAsync(answer, tag, heading);
        AssertTellsNothing(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_reference_on_the_page_is_found_in_the_log()
    {
        using var answer = await site.GetAsync("/en/fault");
        var page = await RunningSite.ReadAsync(answer);

        var reference = Reference().Match(page.QuerySelector("main .lead")!.TextContent).Groups[1].Value;

        Assert.NotEmpty(reference);
        Assert.Contains(site.Log.Lines, line => line.Contains(reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_head_request_to_a_fault_gets_its_status()
    {
        using var answer = await site.AskAsync(HttpMethod.Head, "/en/fault");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    [Fact]
    public async Task Another_spelling_of_a_faulty_address_is_a_fault_and_no_redirect()
    {
        using var answer = await site.GetAsync("/EN/Fault/");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        await ErrorPages.AssertWholeAsync(answer, "en", null);
    }

    [Fact]
    public async Task A_store_that_is_broken_gives_an_error_page_too_and_readers_keep_what_is_kept()
    {
        await using var broken = new RunningSite();
        await broken.TextAsync("/ko/timeline");
        await OtherProcess.OnStoreAsync(broken.DataDirectory, services => services.GetRequiredService<ExchangeDbContext>().Database.ExecuteSqlRawAsync(
            "ALTER TABLE SiteProfile RENAME TO Gone; ALTER TABLE StoreState RENAME TO GoneToo; ALTER TABLE Entries RENAME TO GoneAsWell;"));

        using var kept = await broken.GetAsync("/ko/timeline");
        using var answer = await broken.GetAsync("/ko/partners/anchorage");
        using var ready = await broken.GetAsync("/readyz");
        using var well = await broken.GetAsync("/healthz");

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("ko", (await RunningSite.ReadAsync(answer)).DocumentElement.GetAttribute("lang"));
        SecurityHeaderTable.AssertOn(answer);
        AssertTellsNothing(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("unready", await ready.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, well.StatusCode);
    }

    [Fact]
    public async Task A_fault_is_told_by_the_site_at_which_it_happened_and_not_by_another_one()
    {
        await using var first = new FaultySite();
        await first.TextAsync("/healthz");
        await using (var second = new FaultySite())
        {
            using var told = await second.GetAsync("/en/fault");
            Assert.Equal(HttpStatusCode.InternalServerError, told.StatusCode);
            Assert.Contains(second.Log.Lines, line => line.Contains("Error page 500", StringComparison.Ordinal));
        }

        using var answer = await first.GetAsync("/en/fault");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    private static void AssertTellsNothing(string body) => Assert.DoesNotContain(Never, word => body.Contains(word, StringComparison.Ordinal));

    [GeneratedRegex("reference ([A-Za-z0-9:-]+)")]
    private static partial Regex Reference();
}
