using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Content;

public sealed class ContentImporterTests : IAsyncLifetime
{
    private TempStore _store = null!;

    public async Task InitializeAsync() => _store = await TempStore.CreateAsync();

    [Fact]
    public async Task Publishes_every_entry_and_says_how_many()
    {
        var published = await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing(), Cast.SandLake(), Cast.Home()));

        Assert.Equal(4, published);
        Assert.Equal(4, await _store.ReadAsync(db => db.Entries.CountAsync()));
        Assert.Equal(1, await VersionAsync());
        Assert.All(await RevisionsAsync(), revision => Assert.Equal((Person.Import, "test"), (revision.PublishedBy, revision.Reason)));
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing(), Cast.Home()));
        var before = await _store.DumpAsync();
        _store.Clock.Advance(TimeSpan.FromDays(1));

        var published = await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing(), Cast.Home()));

        Assert.Equal(0, published);
        Assert.Equal(before, await _store.DumpAsync());
    }

    [Fact]
    public async Task A_changed_text_leaves_one_more_revision()
    {
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));

        var published = await _store.ImportAsync(Cast.Content(Cast.Anchorage(title: "アンカレジ"), Cast.Ibusuki()));

        Assert.Equal(1, published);
        Assert.Equal(["anchorage", "ibusuki", "anchorage"], (await RevisionsAsync()).Select(revision => revision.Slug));
        Assert.Equal(2, await VersionAsync());
    }

    [Fact]
    public async Task A_change_that_the_files_date_no_later_is_dated_by_the_import()
    {
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing()));
        _store.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(2, await _store.ImportAsync(Changed()));

        var tomorrow = new DateOnly(2026, 11, 25);
        Assert.Equal([tomorrow, tomorrow], await DaysAsync(2001));
        Assert.Equal([tomorrow, Cast.Updated], await DaysAsync(1011));
        var export = await _store.ReadAsync(db => new ContentExporter(db).ExportAsync(default));
        _store.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await _store.ImportAsync(Changed()));
        Assert.Equal(0, await _store.ImportAsync(export));
        Assert.Equal(tomorrow, export.Entries.Single(entry => entry.Number == 2001).Texts[0].Updated);

        static ContentSet Changed()
        {
            var signing = Cast.Signing();
            signing.Status = EventStatus.Cancelled;
            return Cast.Content(Cast.Anchorage(title: "アンカレジ"), signing);
        }
    }

    [Fact]
    public async Task A_later_day_in_the_files_stands()
    {
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing()));
        var moved = Cast.Signing();
        moved.Date = HistoricDate.Parse("1969-04-22");
        moved.Texts[1].Updated = Cast.Updated.AddDays(1);
        _store.Clock.Advance(TimeSpan.FromDays(5));

        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), moved));

        Assert.Equal([new DateOnly(2026, 11, 29), new DateOnly(2026, 11, 24)], await DaysAsync(2001));
    }

    [Fact]
    public async Task What_is_not_in_the_files_stays()
    {
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));

        await _store.ImportAsync(Cast.Content(Cast.Ibusuki()));

        Assert.Equal(2, await _store.ReadAsync(db => db.Partners.CountAsync()));
    }

    [Fact]
    public async Task A_withheld_event_is_kept_as_a_draft_only()
    {
        var published = await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing(withheld: true)));

        Assert.Equal(1, published);
        Assert.Empty(await _store.ReadAsync(db => db.Events.ToListAsync()));
        var draft = Assert.Single(await _store.ReadAsync(db => db.Drafts.ToListAsync()));
        Assert.Equal((EntryKind.Event, "anchorage-1969-agreement", Person.Import), (draft.Kind, draft.Slug, draft.SavedBy));
        Assert.Equal(_store.Clock.GetUtcNow().UtcDateTime, draft.SavedAt);
        Assert.Equal(EntryJson.Write(Cast.Signing(withheld: true)), draft.Json);
    }

    [Fact]
    public async Task A_deleted_address_is_taken_from_the_public()
    {
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));

        var changed = await _store.ImportAsync(WithoutAnchorage());

        Assert.Equal(1, changed);
        Assert.Equal(["ibusuki"], await _store.ReadAsync(db => db.Partners.Select(partner => partner.Slug).ToListAsync()));
        Assert.Equal(2, await VersionAsync());
    }

    [Fact]
    public async Task A_deleted_address_is_deleted_once()
    {
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));
        await _store.ImportAsync(WithoutAnchorage());
        var before = await _store.DumpAsync();

        var changed = await _store.ImportAsync(WithoutAnchorage());

        Assert.Equal(0, changed);
        Assert.Equal(before, await _store.DumpAsync());
    }

    [Fact]
    public async Task A_failure_in_the_middle_leaves_the_store_as_it_was()
    {
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Home()));
        var before = await _store.DumpAsync();

        // The second page has the number of the first.
        await Assert.ThrowsAsync<DbUpdateException>(() => _store.ImportAsync(
            Cast.Content(Cast.Anchorage(title: "アンカレジ"), Cast.Signing(withheld: true), Cast.Page("about", 1021), Cast.Page("contact", 1021))));

        Assert.Equal(before, await _store.DumpAsync());
    }

    [Fact]
    public async Task A_failure_of_the_first_import_leaves_the_store_empty()
    {
        var before = await _store.DumpAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => _store.ImportAsync(Cast.Content(Cast.Page("about", 1021), Cast.Page("contact", 1021))));

        Assert.Equal(before, await _store.DumpAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => _store.ReadAsync(db => new ContentExporter(db).ExportAsync(default)));
    }

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    private static ContentSet WithoutAnchorage()
    {
        var content = Cast.Content(Cast.Ibusuki());
        return new ContentSet
        {
            Entries = content.Entries,
            Glossary = content.Glossary,
            Sources = content.Sources,
            Questions = content.Questions,
            Profile = content.Profile,
            Deleted = [new FormerAddress { Kind = EntryKind.Partner, Slug = "anchorage" }],
        };
    }

    private Task<List<DateOnly>> DaysAsync(int number) =>
        _store.ReadAsync(db => db.Entries.Where(entry => entry.Number == number).SelectMany(entry => entry.Texts).OrderByDescending(text => text.Language).Select(text => text.Updated).ToListAsync());

    private Task<long> VersionAsync() => _store.ReadAsync(db => new PublishedContent(db).VersionAsync(default));

    private Task<List<Revision>> RevisionsAsync() => _store.ReadAsync(db => db.Revisions.OrderBy(revision => revision.Id).ToListAsync());

    [Fact]
    public async Task A_changed_profile_is_taken_and_raises_the_content_version_without_a_revision()
    {
        using var store = await TempStore.CreateAsync();
        var before = Cast.Content(Cast.Anchorage());
        await store.ImportAsync(before);

        var published = await store.ImportAsync(new ContentSet
        {
            Entries = [Cast.Anchorage()],
            Glossary = before.Glossary,
            Sources = before.Sources,
            Questions = before.Questions,
            Profile = before.Profile with { Telephone = "0123-24-3131" },
        });

        Assert.Equal(0, published);
        Assert.Equal("0123-24-3131", (await store.ReadAsync(db => new PublishedContent(db).ProfileAsync(default))).Telephone);
        Assert.Equal(2, await store.ReadAsync(db => new PublishedContent(db).VersionAsync(default)));
        Assert.Single(await store.ReadAsync(db => db.Revisions.ToListAsync()));
    }

    [Fact]
    public async Task An_event_withheld_later_is_taken_from_the_public()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing()));

        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing(withheld: true)));

        Assert.Empty(await store.ReadAsync(db => db.Events.ToListAsync()));
        Assert.Equal(2, await store.ReadAsync(db => new PublishedContent(db).VersionAsync(default)));
    }

    [Fact]
    public async Task An_event_no_longer_withheld_is_no_longer_a_draft()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing(withheld: true)));

        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing()));

        Assert.Single(await store.ReadAsync(db => db.Events.ToListAsync()));
        Assert.Empty(await store.ReadAsync(db => db.Drafts.ToListAsync()));
    }

    [Fact]
    public async Task Two_entries_can_change_numbers()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Page("about", 1021), Cast.Page("contact", 1022)));

        await store.ImportAsync(Cast.Content(Cast.Page("about", 1022), Cast.Page("contact", 1021)));

        Assert.Equal("contact", (await store.ReadAsync(db => new PublishedContent(db).NumberedAsync(1021, default)))?.Slug);
    }

    [Fact]
    public async Task A_number_that_is_taken_is_refused_unless_the_files_say_that_the_page_was_renamed()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Page("news", 1021)));
        var renamed = Cast.Page("reports", 1021);

        var refusal = await Assert.ThrowsAsync<ContentException>(() => store.ImportAsync(Cast.Content(renamed)));
        var fault = Assert.Single(refusal.Faults);
        Assert.Equal(("pages/reports/page.yaml", "number"), (fault.File, fault.Field));
        Assert.Contains("write 'news' under former-slugs", fault.Message, StringComparison.Ordinal);

        renamed.FormerSlugs = ["news"];
        Assert.Equal(1, await store.ImportAsync(Cast.Content(renamed)));
        Assert.Equal("reports", (await store.ReadAsync(db => new PublishedContent(db).FormerAddressAsync(EntryKind.Page, "news", default)))?.Target);
    }

    [Fact]
    public async Task What_the_store_gives_is_the_same_entry_that_was_published()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Signing()));

        var published = await store.ImportAsync(await store.ReadAsync(db => new ContentExporter(db).ExportAsync(default)));

        Assert.Equal(0, published);
    }
}
