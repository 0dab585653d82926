using System.Net;
using System.Reflection;
using System.Text;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Features.Staff.Audit;
using Chitose.Exchange.Web.Resources.Staff;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>The log as the admin reads it (security requirements 9.2).</summary>
public sealed class AuditLogTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Address = "/staff/audit";

    private static readonly Person Sato = new("sato@example.jp", "佐藤 花子");
    private static readonly Person SatoLater = new("sato@example.jp", "山田 花子");

    [Fact]
    public async Task Says_in_words_who_did_what_to_which_page()
    {
        await WriteAsync(Sato, AuditAction.SentBack, "Partner 1011 anchorage", "日付を確かめてください");
        var admin = await site.SignedInAsync(StaffRole.Admin);

        await admin.OpenAsync($"{Address}?action={AuditAction.SentBack}");

        var row = admin.Page.QuerySelector("tbody tr")!;
        Assert.Equal("2026年11月24日 12:00", row.QuerySelector("time")!.TextContent);
        Assert.Contains("佐藤 花子", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("差し戻し", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("日付を確かめてください", row.TextContent, StringComparison.Ordinal);
        var title = await site.FromStoreAsync(async services => (await services.GetRequiredService<DraftDesk>().OpenAsync(1011, CancellationToken.None))!.Entry.TitleIn(Language.Japanese).Text);
        Assert.Equal($"{title}（1011）", row.QuerySelector("a")!.TextContent);
        Assert.Equal("/staff/entries/1011/history", row.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Says_in_words_why_a_draft_came_back_by_itself()
    {
        await WriteAsync(Person.Schedule, AuditAction.SentBack, "Partner 1012 ibusuki", nameof(Publishing.PublishOutcome.NeedsJapanese));
        var admin = await site.SignedInAsync(StaffRole.Admin);

        await admin.OpenAsync($"{Address}?action={AuditAction.SentBack}");

        var row = admin.Page.QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains("1012", StringComparison.Ordinal));
        Assert.DoesNotContain("NeedsJapanese", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("日本語", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_filtered_by_person_whatever_the_name_was_and_by_day()
    {
        await WriteAsync(Sato, AuditAction.Withdrawn, "Page 1 a", "一", new DateTime(2026, 10, 1, 14, 59, 0, DateTimeKind.Utc));
        await WriteAsync(SatoLater, AuditAction.Withdrawn, "Page 1 a", "二", new DateTime(2026, 10, 1, 15, 0, 0, DateTimeKind.Utc));
        await WriteAsync(new Person("other@example.jp", "佐藤 花子"), AuditAction.Withdrawn, "Page 1 a", "三", new DateTime(2026, 10, 1, 15, 0, 0, DateTimeKind.Utc));
        var admin = await site.SignedInAsync(StaffRole.Admin);

        Assert.Equal(["三", "二", "一"], await DetailsAsync(admin, $"{Address}?action=withdrawn"));
        Assert.Equal(["二", "一"], await DetailsAsync(admin, $"{Address}?action=withdrawn&person=sato%40example.jp"));
        Assert.Equal(["一"], await DetailsAsync(admin, $"{Address}?action=withdrawn&day=2026-10-01"));
        Assert.Equal(["三", "二"], await DetailsAsync(admin, $"{Address}?action=withdrawn&day=2026-10-02"));
        Assert.Empty(await DetailsAsync(admin, $"{Address}?action=nothing"));
        Assert.Contains("当てはまる記録はありません", admin.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_lines_stand_on_pages_that_stay_the_same_while_new_lines_come()
    {
        await site.InStoreAsync(async services =>
        {
            var db = services.GetRequiredService<ExchangeDbContext>();
            db.Audit.AddRange(Enumerable.Range(1, 120).Select(number => new AuditRow { At = site.Clock.GetUtcNow().UtcDateTime, By = Sato, Action = AuditAction.Scheduled, Subject = "Page 1 a", Detail = $"{number}" }));
            await db.SaveChangesAsync();
        });
        var admin = await site.SignedInAsync(StaffRole.Admin);

        var first = await DetailsAsync(admin, $"{Address}?action=scheduled");
        var older = admin.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        await WriteAsync(Sato, AuditAction.Scheduled, "Page 1 a", "new");
        var second = await DetailsAsync(admin, older);
        var third = await DetailsAsync(admin, admin.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Null(admin.Page.QuerySelector("a[rel=next]"));
        Assert.Equal(Enumerable.Range(1, 120).Reverse().Select(number => $"{number}"), first.Concat(second).Concat(third));
    }

    [Fact]
    public async Task Is_downloaded_as_a_sheet_without_formulas()
    {
        await WriteAsync(new Person("formula@example.jp", "=1+1"), AuditAction.LookedAt, "Page 1 a", "@SUM(A1), \"引用\"\n次の行");
        var admin = await site.SignedInAsync(StaffRole.Admin);
        await admin.OpenAsync($"{Address}?action={AuditAction.LookedAt}");

        using var answer = await admin.Client.GetAsync(new Uri(admin.Page.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.StartsWith("\uFEFF日時,だれが,アカウント,何をした,対象,くわしく\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"@SUM", text, StringComparison.Ordinal);
        Assert.Contains("\"\"引用\"\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRole.Editor, Address)]
    [InlineData(StaffRole.Publisher, Address)]
    [InlineData(StaffRole.Publisher, Address + "/file")]
    public async Task Is_the_admins(StaffRole role, string address)
    {
        var browser = await site.SignedInAsync(role);

        await browser.OpenAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public void Every_action_has_a_name_in_both_languages()
    {
        var actions = new[] { typeof(AuditAction), typeof(AccountAction) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.All([Language.Japanese, Language.English], language => Assert.NotEqual(action, AuditWords.In(language).NameOf(action))));
        Assert.Equal(actions.Count, actions.Select(AuditWords.In(Language.Japanese).NameOf).Distinct().Count());
    }

    private static async Task<List<string>> DetailsAsync(StaffBrowser browser, string address)
    {
        await browser.OpenAsync(address);
        return [.. browser.Page.QuerySelectorAll("tbody tr td:last-child").Select(cell => cell.TextContent)];
    }

    private Task WriteAsync(Person by, string action, string subject, string detail, DateTime? at = null) => site.InStoreAsync(async services =>
    {
        var db = services.GetRequiredService<ExchangeDbContext>();
        db.Audit.Add(new AuditRow { At = at ?? site.Clock.GetUtcNow().UtcDateTime, By = by, Action = action, Subject = subject, Detail = detail });
        await db.SaveChangesAsync();
    });
}
