using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Publishing;

public sealed class PublisherTests : IAsyncLifetime
{
    private TempStore _store = null!;

    private static PublicationNote Note => new() { By = Person.Import, Reason = "" };

    public async Task InitializeAsync() => _store = await TempStore.CreateAsync();

    [Fact]
    public async Task Puts_an_entry_before_the_public_and_keeps_a_revision()
    {
        var published = await _store.PublishAsync(Cast.Anchorage(), "staff@example.jp", "提携日を確認");

        Assert.True(published);
        var anchorage = await _store.ReadAsync(db => new PublishedContent(db).PartnerAsync("anchorage", default));
        anchorage!.Texts.Sort((one, other) => one.Language.IsSource.CompareTo(other.Language.IsSource) * -1);
        Assert.Equal(EntryJson.Write(Cast.Anchorage()), EntryJson.Write(anchorage));
        var revision = Assert.Single(await RevisionsAsync());
        Assert.Equal((EntryKind.Partner, "anchorage", Person.Parse("staff@example.jp"), "提携日を確認"), (revision.Kind, revision.Slug, revision.PublishedBy, revision.Reason));
        Assert.Equal(_store.Clock.GetUtcNow().UtcDateTime, revision.PublishedAt);
        Assert.Equal(EntryJson.Write(Cast.Anchorage()), revision.Json);
    }

    [Fact]
    public async Task Published_twice_the_same_leaves_one_revision()
    {
        await _store.PublishAsync(Cast.Anchorage());

        var published = await _store.PublishAsync(Cast.Anchorage());

        Assert.False(published);
        Assert.Single(await RevisionsAsync());
    }

    [Fact]
    public async Task A_change_replaces_the_published_rows_and_leaves_one_more_revision()
    {
        await _store.PublishAsync(Cast.Anchorage());
        _store.Clock.Advance(TimeSpan.FromDays(1));

        var published = await _store.PublishAsync(Cast.Anchorage(title: "アンカレジ"));

        Assert.True(published);
        var anchorage = await _store.ReadAsync(db => new PublishedContent(db).PartnerAsync("anchorage", default));
        Assert.Equal("アンカレジ", anchorage!.TitleIn(Language.Japanese).Text);
        var revisions = await RevisionsAsync();
        Assert.Equal(2, revisions.Count);
        Assert.Equal(TimeSpan.FromDays(1), revisions[1].PublishedAt - revisions[0].PublishedAt);
        Assert.Equal(2, await _store.ReadAsync(db => db.Set<EntryText>().CountAsync()));
        Assert.Equal(2, await _store.ReadAsync(db => db.Set<EntryBody>().CountAsync()));
    }

    [Fact]
    public async Task Back_to_an_earlier_form_is_a_revision_too()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await _store.PublishAsync(Cast.Anchorage(title: "アンカレジ"));

        Assert.True(await _store.PublishAsync(Cast.Anchorage()));
        Assert.Equal(3, (await RevisionsAsync()).Count);
    }

    [Fact]
    public async Task Works_within_a_transaction_only()
    {
        await using var db = _store.Connect();
        var publisher = new Publisher(db, _store.Clock);

        await Assert.ThrowsAsync<InvalidOperationException>(() => publisher.PublishAsync(Cast.Anchorage(), Note, default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => publisher.DeleteAsync(EntryKind.Partner, "anchorage", default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => publisher.RaiseContentVersionAsync(default));
        Assert.Empty(await RevisionsAsync());
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_transaction_that_is_given_up()
    {
        await _store.PublishAsync(Cast.Anchorage());
        var before = await _store.DumpAsync();

        await using (var db = _store.Connect())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await new Publisher(db, _store.Clock).PublishAsync(Cast.Anchorage(title: "アンカレジ"), Note, default);
        }

        Assert.Equal(before, await _store.DumpAsync());
    }

    [Fact]
    public async Task Former_slugs_lead_to_the_entry()
    {
        await _store.PublishAsync(Cast.Anchorage(formerSlugs: ["ankoreji", "anchorage-city"]));

        Assert.Equal("anchorage", (await FormerAsync("ankoreji"))?.Target);
        Assert.Equal("anchorage", (await FormerAsync("anchorage-city"))?.Target);
        Assert.Null(await FormerAsync("anchorage"));
    }

    [Fact]
    public async Task Former_slugs_are_remembered_when_an_entry_no_longer_names_them()
    {
        await _store.PublishAsync(Cast.Anchorage(formerSlugs: ["ankoreji"]));

        await _store.PublishAsync(Cast.Anchorage());

        Assert.Equal("anchorage", (await FormerAsync("ankoreji"))?.Target);
    }

    [Fact]
    public async Task A_former_slug_leads_to_the_entry_that_named_it_last()
    {
        await _store.PublishAsync(Cast.Anchorage(formerSlugs: ["first-friend"]));

        await _store.PublishAsync(Cast.Ibusuki(formerSlugs: ["first-friend"]));

        Assert.Equal("ibusuki", (await FormerAsync("first-friend"))?.Target);
    }

    [Fact]
    public async Task A_former_slug_is_one_of_its_own_kind()
    {
        await _store.PublishAsync(Cast.Anchorage(formerSlugs: ["first-friend"]));

        Assert.Null(await _store.ReadAsync(db => new PublishedContent(db).FormerAddressAsync(EntryKind.Event, "first-friend", default)));
    }

    [Fact]
    public async Task A_deleted_entry_is_gone_and_its_address_remembered()
    {
        await _store.PublishAsync(Cast.Anchorage());

        var deleted = await _store.DeleteAsync(EntryKind.Partner, "anchorage");

        Assert.True(deleted);
        Assert.Null(await _store.ReadAsync(db => new PublishedContent(db).PartnerAsync("anchorage", default)));
        Assert.Equal(0, await _store.ReadAsync(db => db.Set<EntryText>().CountAsync()));
        Assert.Equal(0, await _store.ReadAsync(db => db.Set<EntryBody>().CountAsync()));
        var address = await FormerAsync("anchorage");
        Assert.NotNull(address);
        Assert.Null(address.Target);
        Assert.Single(await RevisionsAsync());
    }

    [Fact]
    public async Task Deleting_again_changes_nothing()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await _store.DeleteAsync(EntryKind.Partner, "anchorage");
        var before = await _store.DumpAsync();

        var deleted = await _store.DeleteAsync(EntryKind.Partner, "anchorage");

        Assert.False(deleted);
        Assert.Equal(before, await _store.DumpAsync());
    }

    [Fact]
    public async Task A_deleted_entry_published_again_is_no_longer_remembered_as_deleted()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await _store.DeleteAsync(EntryKind.Partner, "anchorage");

        var published = await _store.PublishAsync(Cast.Anchorage());

        Assert.True(published);
        Assert.Null(await FormerAsync("anchorage"));
    }

    [Fact]
    public async Task Deleting_takes_one_entry_only()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await _store.PublishAsync(Cast.Ibusuki());

        await _store.DeleteAsync(EntryKind.Partner, "anchorage");

        Assert.Equal(["ibusuki"], await _store.ReadAsync(db => db.Partners.Select(partner => partner.Slug).ToListAsync()));
    }

    [Fact]
    public async Task The_content_version_grows_by_one()
    {
        await RaiseAsync();
        await RaiseAsync();

        Assert.Equal(2, await _store.ReadAsync(db => new PublishedContent(db).VersionAsync(default)));
    }

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    private async Task RaiseAsync()
    {
        await using var db = _store.Connect();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await new Publisher(db, _store.Clock).RaiseContentVersionAsync(default);
        await transaction.CommitAsync();
    }

    private Task<List<Revision>> RevisionsAsync() => _store.ReadAsync(db => db.Revisions.OrderBy(revision => revision.Id).ToListAsync());

    private Task<FormerAddress?> FormerAsync(string slug) =>
        _store.ReadAsync(db => new PublishedContent(db).FormerAddressAsync(EntryKind.Partner, slug, default));

    [Fact]
    public async Task A_renamed_entry_keeps_its_number_and_its_old_address_leads_to_it()
    {
        using var store = await TempStore.CreateAsync();
        await store.PublishAsync(Cast.Page("about", 1021));

        await store.PublishAsync(new Page { Slug = "about-us", Number = 1021, FormerSlugs = ["about"], Texts = Cast.Home().Texts });

        Assert.Equal(["about-us"], await store.ReadAsync(db => db.Pages.Select(page => page.Slug).ToListAsync()));
        Assert.Equal("about-us", (await store.ReadAsync(db => new PublishedContent(db).FormerAddressAsync(EntryKind.Page, "about", default)))?.Target);
    }
}
