using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>Security requirements 3.7: nothing of a draft can be read without staff rights, by whatever way.</summary>
public sealed class HiddenDraftTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Secret = "kakushigoto-7d31";

    private static readonly Person Writer = new("writer@example.jp", "書き手");

    [Fact]
    public async Task No_word_of_a_draft_is_in_any_public_answer()
    {
        var drafted = await DraftEverythingAsync();

        var leaks = new List<string>();
        foreach (var address in Addresses(drafted))
        {
            using var answer = await site.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync() + string.Concat(answer.Headers.Concat(answer.Content.Headers).SelectMany(header => header.Value));
            if (text.Contains(Secret, StringComparison.OrdinalIgnoreCase))
            {
                leaks.Add($"{address} ({answer.StatusCode})");
            }
        }

        Assert.Equal(4, drafted.Count);
        Assert.Empty(leaks);
    }

    /// <summary>Drafts in each state: of a published entry, in review, scheduled, and of an entry that never was public.</summary>
    private async Task<List<Draft>> DraftEverythingAsync()
    {
        await site.GetAsync("/ja/");
        var drafts = new List<Draft>();
        await site.InStoreAsync(async services =>
        {
            var desk = services.GetRequiredService<DraftDesk>();
            var reviews = services.GetRequiredService<Reviews>();
            drafts.Add(await SaveAsync(desk, 1011));
            var asked = await SaveAsync(desk, 2001);
            Assert.True(await reviews.AskAsync(asked.Number, asked.Version, Writer, Secret, changesMeaning: true, default));
            drafts.Add(asked);
            var approved = await SaveAsync(desk, 3001);
            var order = new PublishOrder { Number = approved.Number, Version = approved.Version, Languages = Language.All, By = new Person("publisher@example.jp", "公開する人"), Approval = new Approval(OverrideReason: Secret) };
            Assert.IsType<PublishOutcome.Awaiting>(await services.GetRequiredService<PublicationSchedule>().ScheduleAsync(order, site.Clock.GetUtcNow().UtcDateTime.AddDays(1), default));
            drafts.Add(approved);
            var never = new Page { Slug = "never-public", Number = 0 };
            Fill(never);
            drafts.Add(Assert.IsType<SaveOutcome.Saved>(await desk.StartAsync(never, Writer, default)).Draft);
        });
        return drafts;
    }

    private static async Task<Draft> SaveAsync(DraftDesk desk, int number)
    {
        var copy = await desk.OpenAsync(number, default);
        Fill(copy!.Entry);
        return Assert.IsType<SaveOutcome.Saved>(await desk.SaveAsync(copy.Entry, copy.Basis, Writer, isAutomatic: false, default)).Draft;
    }

    private static void Fill(Entry entry)
    {
        entry.Links = [new RelatedLink($"https://{Secret}.example/", new LocalizedText([KeyValuePair.Create(Language.Japanese, Secret)]))];
        foreach (var language in Language.All)
        {
            var text = entry.TextIn(language) ?? EntryText.Empty(language);
            text.Title += Secret;
            text.ShortTitle = Secret;
            text.Lead = Secret;
            text.Summary += Secret;
            text.Aliases = [Secret];
            text.Body.Markdown += $"\n\n{Secret}";
            entry.Put(text);
        }
    }

    /// <summary>Every public page, what machines read, and every way to a draft without signing in.</summary>
    private static IEnumerable<string> Addresses(IEnumerable<Draft> drafts) =>
    [
        .. PublicPage.All.Select(page => page.Path),
        "/sitemap.xml", "/robots.txt", "/data/partners.json", "/data/partners.csv", "/data/partners.geojson", "/data/events.json", "/data/events.csv", "/data/events.geojson", "/", "/healthz", "/readyz",
        .. Language.All.SelectMany(language => new[] { $"/{language.Segment}/never-public", $"/{language.Segment}/feed.xml", $"/{language.Segment}/anniversaries.ics", $"/{language.Segment}/events/anchorage-2019-50th-ceremony.ics", $"/{language.Segment}/search?q={Secret[..8]}" }),
        .. drafts.SelectMany(draft => new[]
        {
            $"/p/{draft.Number}",
            $"/staff/entries/{draft.Number}/ja",
            $"/staff/entries/{draft.Number}/preview/ja?of=draft",
            $"/staff/entries/{draft.Number}/review",
            $"/staff/entries/{draft.Number}/history",
            $"/staff/entries/{draft.Number}/joining/{draft.Version:N}",
            "/staff/translations/export?lang=en&as=csv",
        }),
    ];
}
