using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>What happens by itself at its hour.</summary>
public sealed class TimekeeperTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task A_publication_and_a_withdrawal_happen_at_their_hours_of_Japan()
    {
        await using var site = new StaffSite();
        await site.RetitleAsync(1012, "指宿市（夜から）");
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await browser.OpenAsync("/staff/entries/1012/review");
        var refused = await browser.PressAsync("選んだ言語を公開", ("when", "later"), ("day", "2026-11-24"), ("time", "11:59"));
        Assert.Equal("#day", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        await browser.PressAsync("選んだ言語を公開", ("when", "later"), ("day", "2026-11-24"), ("time", "12:30"));
        Assert.Contains("今日 12:30 に公開します", browser.MainText, StringComparison.Ordinal);
        await browser.OpenAsync("/staff/entries/1013/withdrawal");
        await browser.PressAsync("公開をやめる", ("when", "later"), ("day", "2026-11-24"), ("time", "12:45"), ("reason", "期間が終わるため"));
        Assert.Contains("今日 12:45 に取り下げ", browser.MainText, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.DoesNotContain("夜から", await site.TextAsync("/ja/partners/ibusuki"), StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await UntilAsync(site, async () => (await site.TextAsync("/ja/partners/ibusuki")).Contains("夜から", StringComparison.Ordinal));
        site.Clock.Advance(TimeSpan.FromMinutes(15));
        await UntilAsync(site, async () => await StatusAsync(site, "/ja/partners/kongsberg") == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_that_fails_holds_back_no_other_and_time_goes_on()
    {
        await using var site = new StaffSite();
        await ScheduleAsync(site, 1012, "指宿市（予約）");
        await ScheduleAsync(site, 1014, "長春市（予約）");
        await site.InStoreAsync(async services =>
        {
            var db = services.GetRequiredService<Chitose.Exchange.Storage.ExchangeDbContext>();
            var draft = db.Drafts.Single(other => other.Number == 1012);
            draft.Json = "this is no entry";
            await db.SaveChangesAsync();
        });

        site.Clock.Advance(TimeSpan.FromHours(2));

        await UntilAsync(site, async () => (await site.TextAsync("/ja/partners/changchun")).Contains("予約", StringComparison.Ordinal));
        Assert.Contains(site.Log.Lines, line => line.Contains("a page cannot be published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_can_no_longer_be_published_comes_back_in_words()
    {
        await using var site = new StaffSite();
        var member = await site.AddMemberAsync(StaffRole.Editor);
        await site.WriteAsync(1012, entry => entry.Slug = "south", new Person(member.Email, member.Name));
        await ScheduleAsync(site, 1012, "指宿市（予約）");
        await site.InStoreAsync(async services =>
        {
            // As an import by another process would do it, past every check of addresses.
            var db = services.GetRequiredService<Chitose.Exchange.Storage.ExchangeDbContext>();
            db.Add(new Entries.FormerAddress { Kind = Entries.EntryKind.Partner, Slug = "south", Target = "anchorage" });
            await db.SaveChangesAsync();
        });

        site.Clock.Advance(TimeSpan.FromHours(2));

        await UntilAsync(site, async () => (await site.DraftAsync(1012))!.State == DraftState.Editing);
        var browser = await site.SignInAsync(member);
        await browser.OpenAsync("/staff/reviews");
        Assert.Contains("ほかのページが同じアドレスを使い始めました", browser.MainText, StringComparison.Ordinal);
        await browser.OpenAsync("/staff/entries/1012/ja");
        Assert.Contains("ほかのページが同じアドレスを使い始めました", browser.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("AddressTaken", browser.MainText, StringComparison.Ordinal);
    }

    private static async Task ScheduleAsync(StaffSite site, int number, string title)
    {
        var draft = await site.RetitleAsync(number, title);
        var order = new PublishOrder { Number = number, Version = draft.Version, Languages = Language.All, By = new Person("tanaka@example.jp", "田中 健") };
        var at = site.Clock.GetUtcNow().UtcDateTime.AddHours(1);
        Assert.IsType<PublishOutcome.Awaiting>(await site.FromStoreAsync(services => services.GetRequiredService<PublicationSchedule>().ScheduleAsync(order, at, default)));
    }

    private static async Task<HttpStatusCode> StatusAsync(StaffSite site, string address)
    {
        using var answer = await site.GetAsync(address);
        return answer.StatusCode;
    }

    /// <summary>Lets the site's clock tick until it has happened; gives up after many ticks.</summary>
    private static async Task UntilAsync(StaffSite site, Func<Task<bool>> hasHappened)
    {
        for (var tick = 0; tick < 200; tick++)
        {
            if (await hasHappened())
            {
                return;
            }

            site.Clock.Advance(Tick);
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }

        Assert.Fail("It has not happened");
    }
}
