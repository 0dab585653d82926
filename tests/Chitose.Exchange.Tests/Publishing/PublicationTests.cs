using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Publishing;

public sealed class PublicationTests : IAsyncLifetime
{
    private const int Anchorage = 1011;

    private Newsroom _room = null!;

    public async Task InitializeAsync() => _room = await Newsroom.OpenAsync(Cast.Anchorage(), Cast.Ibusuki(), Cast.Signing(), Cast.SandLake());

    [Fact]
    public async Task A_draft_changes_nothing_that_readers_see_until_it_is_published()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");

        Assert.Equal("アンカレジ市", await TitleAsync());
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
        Assert.Equal("アンカレッジ市", await TitleAsync());
        Assert.Null(await _room.DraftAsync(Anchorage));
        var revision = (await _room.RevisionsAsync(Anchorage))[^1];
        Assert.Equal((2, Newsroom.Approver, "sato@example.jp"), (revision.Edition, revision.PublishedBy, revision.WrittenBy.Single().Account));
        Assert.Equal([Language.Japanese], revision.Languages);
    }

    [Fact]
    public async Task One_language_becomes_public_and_the_rest_stays_in_the_draft()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        await _room.RetitleAsync(Anchorage, "Anchorage, Alaska", Language.English);

        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage, Language.English));

        Assert.Equal(("アンカレジ市", "Anchorage, Alaska"), (await TitleAsync(), await TitleAsync(Language.English)));
        var draft = await _room.DraftAsync(Anchorage);
        Assert.Equal("アンカレッジ市", draft!.Read().TextIn(Language.Japanese)!.Title);
        Assert.Equal(DraftState.Editing, draft.State);
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
        Assert.Equal(("アンカレッジ市", "Anchorage, Alaska"), (await TitleAsync(), await TitleAsync(Language.English)));
    }

    [Fact]
    public async Task A_translation_left_behind_by_its_Japanese_is_outdated_and_one_made_from_it_is_not()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        await _room.PublishAsync(Anchorage);

        Assert.True((await TextAsync(Language.English)).IsOutdated);
        await _room.RetitleAsync(Anchorage, "Anchorage City", Language.English);
        await _room.WriteAsync(Anchorage, entry => entry.TextIn(Language.English)!.TranslatedFrom = null);
        await _room.PublishAsync(Anchorage);
        Assert.False((await TextAsync(Language.English)).IsOutdated);
    }

    [Fact]
    public async Task A_translation_published_before_the_change_of_its_Japanese_is_outdated_when_that_follows()
    {
        await _room.RetitleAsync(Anchorage, "Anchorage, Alaska", Language.English);
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");

        await _room.PublishAsync(Anchorage, Language.English);
        Assert.False((await TextAsync(Language.English)).IsOutdated);
        await _room.PublishAsync(Anchorage, Language.Japanese);

        Assert.True((await TextAsync(Language.English)).IsOutdated);
    }

    [Fact]
    public async Task Unchanged_meaning_keeps_every_translation_up_to_date_also_one_still_in_the_draft()
    {
        await _room.RetitleAsync(Anchorage, "Anchorage, Alaska", Language.English);
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        await _room.AskAsync(Anchorage, changesMeaning: false);

        await _room.PublishAsync(Anchorage, Language.Japanese);

        Assert.False((await TextAsync(Language.English)).IsOutdated);
        var rest = (await _room.DraftAsync(Anchorage))!;
        Assert.Equal((null, null, null), (rest.ChangesMeaning, rest.Reason, rest.AskedBy));
        await _room.PublishAsync(Anchorage, Language.English);
        Assert.False((await TextAsync(Language.English)).IsOutdated);
    }

    [Fact]
    public async Task Each_language_carries_the_day_on_which_its_own_words_changed()
    {
        _room.Store.Clock.Advance(TimeSpan.FromDays(3));
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        await _room.PublishAsync(Anchorage);

        Assert.Equal(new DateOnly(2026, 11, 27), (await TextAsync(Language.Japanese)).Updated);
        Assert.Equal(Cast.Updated, (await TextAsync(Language.English)).Updated);
    }

    [Fact]
    public async Task A_fact_that_readers_see_dates_every_language()
    {
        await AssertDatedAsync<ExchangeEvent>(
            2001,
            entry => entry.Date = HistoricDate.Parse("1969-04-20"),
            entry => entry.EndDate = HistoricDate.Parse("1969-04-21"),
            entry => (entry.StartTime, entry.EndTime) = (new TimeOnly(10, 0), new TimeOnly(12, 0)),
            entry => entry.FormerDate = HistoricDate.Parse("1969-04-01"),
            entry => entry.Place = "chitose-city",
            entry => entry.Status = EventStatus.Cancelled,
            entry => entry.Admission = Admission.Free);
        await AssertDatedAsync<Partner>(
            Anchorage,
            partner => partner.Agreement = partner.Agreement with { Date = HistoricDate.Parse("1969-04-22") },
            partner => partner.Tie = PartnerKind.FriendshipCity);
    }

    [Fact]
    public async Task A_fact_that_readers_do_not_see_dates_none()
    {
        _room.Store.Clock.Advance(TimeSpan.FromDays(3));
        await _room.WriteAsync(2001, entry => ((ExchangeEvent)entry).SortDate = HistoricDate.Parse("1969-05"));

        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(2001));

        Assert.All((await _room.PublicAsync(2001))!.Texts, text => Assert.Equal(Cast.Updated, text.Updated));
    }

    [Fact]
    public async Task A_writer_cannot_publish_alone_without_a_reason()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市", by: Newsroom.Approver);
        var order = await _room.OrderAsync(Anchorage);

        Assert.IsType<PublishOutcome.NeedsSecondPerson>(await _room.PublishAsync(order));
        Assert.IsType<PublishOutcome.NeedsSecondPerson>(await _room.PublishAsync(order with { Approval = new(OwnWorkReason: "  ") }));
        Assert.IsType<PublishOutcome.NeedsSecondPerson>(await _room.PublishAsync(order with { By = new("TANAKA@example.jp", "別の名前") }));
        Assert.Equal("アンカレジ市", await TitleAsync());
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(order with { Approval = new(OwnWorkReason: "緊急のため") }));
        Assert.Equal("緊急のため", (await _room.RevisionsAsync(Anchorage))[^1].Approval?.OwnWorkReason);
    }

    [Fact]
    public async Task Own_work_that_was_published_waits_until_another_person_has_looked()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市", by: Newsroom.Approver);
        var done = (PublishOutcome.Done)await _room.PublishAsync(await _room.OrderAsync(Anchorage) with { Approval = new(OwnWorkReason: "緊急のため") });

        Assert.Equal(["緊急のため"], (await _room.DoAsync(desks => desks.SecondLook.AwaitingAsync(default))).Select(waiting => waiting.Reason));
        Assert.False(await _room.DoAsync(desks => desks.SecondLook.LookAsync(done.RevisionId, Newsroom.Approver, default)));
        Assert.True(await _room.DoAsync(desks => desks.SecondLook.LookAsync(done.RevisionId, Newsroom.Colleague, default)));
        Assert.False(await _room.DoAsync(desks => desks.SecondLook.LookAsync(done.RevisionId, Newsroom.Colleague, default)));
        Assert.Empty(await _room.DoAsync(desks => desks.SecondLook.AwaitingAsync(default)));
    }

    [Fact]
    public async Task An_office_of_one_needs_no_second_person()
    {
        await _room.DoAsync(async desks =>
        {
            desks.Db.Add(new StaffSettings { NeedsSecondPerson = false });
            return await desks.Db.SaveChangesAsync();
        });
        await _room.RetitleAsync(Anchorage, "アンカレッジ市", by: Newsroom.Approver);

        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
        Assert.Empty(await _room.DoAsync(desks => desks.SecondLook.AwaitingAsync(default)));
    }

    [Fact]
    public async Task An_error_holds_back_its_language_only_unless_a_reason_is_given()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        await _room.WriteAsync(Anchorage, entry => entry.TextIn(Language.English)!.Summary = "");

        var refused = Assert.IsType<PublishOutcome.HasErrors>(await _room.PublishAsync(Anchorage));
        Assert.All(refused.Findings, finding => Assert.Equal((Severity.Error, Language.English), (finding.Severity, finding.Field.Language)));
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage, Language.Japanese));
        Assert.NotEqual("", (await TextAsync(Language.English)).Summary);
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(await _room.OrderAsync(Anchorage) with { Approval = new(OverrideReason: "あとで書く") }));
        Assert.Equal("", (await TextAsync(Language.English)).Summary);
    }

    [Fact]
    public async Task A_save_between_the_look_and_the_publication_holds_it_back()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        var order = await _room.OrderAsync(Anchorage);
        await _room.RetitleAsync(Anchorage, "見ていない題");

        Assert.IsType<PublishOutcome.Changed>(await _room.PublishAsync(order));
        Assert.Equal("アンカレジ市", await TitleAsync());
    }

    [Fact]
    public async Task What_is_public_already_leaves_no_version()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        await _room.RetitleAsync(Anchorage, "アンカレジ市");

        Assert.IsType<PublishOutcome.Unchanged>(await _room.PublishAsync(Anchorage));
        Assert.Single(await _room.RevisionsAsync(Anchorage));
    }

    [Fact]
    public async Task The_same_order_twice_gives_one_version()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        var order = await _room.OrderAsync(Anchorage);

        var first = await _room.PublishAsync(order);
        var second = await _room.PublishAsync(order with { By = Newsroom.Colleague });

        Assert.Equal(first, second);
        Assert.Equal(2, (await _room.RevisionsAsync(Anchorage)).Count);
        Assert.Single(await _room.LogAsync(), AuditAction.Published);
    }

    [Fact]
    public async Task Fifty_racing_publications_give_one_version()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        var order = await _room.OrderAsync(Anchorage);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _room.PublishAsync(order))));

        Assert.Single(outcomes.Distinct());
        Assert.IsType<PublishOutcome.Done>(outcomes[0]);
        Assert.Equal(2, (await _room.RevisionsAsync(Anchorage)).Count);
        Assert.Single(await _room.LogAsync(), AuditAction.Published);
    }

    [Fact]
    public async Task A_new_address_keeps_the_old_one_leading_to_the_page_and_its_events()
    {
        await _room.WriteAsync(Anchorage, entry => entry.Slug = "anchorage-alaska");
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
        await _room.WriteAsync(Anchorage, entry => entry.Slug = "anchorage-city");
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));

        Assert.Equal(("anchorage-city", "anchorage-city"), (await TargetAsync("anchorage"), await TargetAsync("anchorage-alaska")));
        Assert.Equal(
            ["anchorage-1969-agreement"],
            await _room.Store.ReadAsync(db => new PublishedContent(db).EventsOf("anchorage-city", Language.Japanese).Select(entry => entry.Slug).ToListAsync()));
    }

    [Fact]
    public async Task An_event_written_before_its_partner_moved_stays_with_it()
    {
        await _room.RetitleAsync(2001, "調印式");
        await _room.WriteAsync(Anchorage, entry => entry.Slug = "anchorage-alaska");
        await _room.PublishAsync(Anchorage);

        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(2001));

        Assert.Equal("anchorage-alaska", Assert.IsAssignableFrom<Activity>(await _room.PublicAsync(2001)).Partners.Single().Partner);
    }

    [Fact]
    public async Task A_page_that_the_site_leads_to_keeps_its_address()
    {
        await _room.WriteAsync(1001, entry => entry.Slug = "start");

        Assert.IsType<PublishOutcome.AddressFixed>(await _room.PublishAsync(1001));
    }

    [Fact]
    public async Task An_import_beneath_an_open_draft_is_neither_lost_nor_undone()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        var order = await _room.OrderAsync(Anchorage);
        var imported = Cast.Anchorage();
        imported.TextIn(Language.English)!.Title = "Anchorage, imported";

        await _room.Store.ImportAsync(Cast.Content(Cast.Home(), imported));

        Assert.IsType<PublishOutcome.Changed>(await _room.PublishAsync(order));
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
        Assert.Equal(("アンカレッジ市", "Anchorage, imported"), (await TitleAsync(), await TitleAsync(Language.English)));
    }

    [Fact]
    public async Task What_is_kept_for_staff_never_becomes_public()
    {
        await _room.Store.ImportAsync(Cast.Content(Cast.Home(), Cast.Signing(withheld: true)));

        Assert.IsType<PublishOutcome.Withheld>(await _room.PublishAsync(2001));
        Assert.Null(await _room.PublicAsync(2001));
    }

    [Fact]
    public async Task An_entry_without_Japanese_cannot_be_public()
    {
        var entry = Cast.Page("new-page", 0);
        var started = Assert.IsType<SaveOutcome.Saved>(await _room.DoAsync(desks => desks.Drafts.StartAsync(entry, Newsroom.Writer, default)));

        Assert.IsType<PublishOutcome.NeedsJapanese>(await _room.PublishAsync(started.Draft.Number, Language.English));
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(started.Draft.Number));
        Assert.Equal(1, (await _room.RevisionsAsync(started.Draft.Number)).Single().Edition);
    }

    public Task DisposeAsync()
    {
        _room.Dispose();
        return Task.CompletedTask;
    }

    private async Task AssertDatedAsync<TEntry>(int number, params Action<TEntry>[] changes)
        where TEntry : Entry
    {
        foreach (var change in changes)
        {
            _room.Store.Clock.Advance(TimeSpan.FromDays(1));
            await _room.WriteAsync(number, entry => change((TEntry)entry));
            var order = await _room.OrderAsync(number, Language.Japanese) with { Approval = new(OverrideReason: "試し") };
            Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(order));
            Assert.All((await _room.PublicAsync(number))!.Texts, text => Assert.Equal(_room.Store.Clock.InChitose(), text.Updated));
        }
    }

    private async Task<EntryText> TextAsync(Language language) => (await _room.PublicAsync(Anchorage))!.TextIn(language)!;

    private async Task<string> TitleAsync(Language? language = null) => (await TextAsync(language ?? Language.Japanese)).Title;

    private async Task<string?> TargetAsync(string slug) =>
        (await _room.Store.ReadAsync(db => new PublishedContent(db).FormerAddressAsync(EntryKind.Partner, slug, default)))?.Target;
}
