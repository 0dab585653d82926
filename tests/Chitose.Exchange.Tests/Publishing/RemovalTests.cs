using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Publishing;

/// <summary>Pages that leave the public, for a while or for good, and come back.</summary>
public sealed class RemovalTests : IAsyncLifetime
{
    private const int Anchorage = 1011;
    private const int Home = 1001;

    private Newsroom _room = null!;

    private DateTime Now => _room.Store.Clock.GetUtcNow().UtcDateTime;

    public async Task InitializeAsync() => _room = await Newsroom.OpenAsync(Cast.Anchorage(), Cast.Ibusuki(), Cast.Signing());

    [Fact]
    public async Task A_withdrawn_page_is_kept_as_a_draft_that_anyone_may_publish_again()
    {
        Assert.Equal(RemovalOutcome.Done, await WithdrawAsync());

        Assert.Null(await _room.PublicAsync(Anchorage));
        Assert.Null(await FormerAsync("anchorage"));
        Assert.Equal("アンカレジ市", (await _room.DraftAsync(Anchorage))!.Title);
        Assert.Equal(RemovalOutcome.NotThere, await WithdrawAsync());
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
        Assert.Equal(2, (await _room.RevisionsAsync(Anchorage)).Count);
    }

    [Fact]
    public async Task A_draft_that_is_there_already_stays_when_the_page_is_withdrawn()
    {
        var draft = await _room.RetitleAsync(Anchorage, "アンカレッジ市");

        await WithdrawAsync();

        Assert.Equal(draft.Version, (await _room.DraftAsync(Anchorage))!.Version);
    }

    [Fact]
    public async Task A_page_leaves_the_public_at_its_hour()
    {
        Assert.Equal(RemovalOutcome.Done, await PlanAsync(Now.AddHours(1)));
        Assert.Equal(RemovalOutcome.Done, await PlanAsync(Now.AddHours(2)));
        _room.Store.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(await _room.DoAsync(desks => desks.Withdrawal.DueAsync(default)));
        _room.Store.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal([Anchorage], await _room.DoAsync(desks => desks.Withdrawal.DueAsync(default)));
        Assert.True(await _room.DoAsync(desks => desks.Withdrawal.WithdrawDueAsync(Anchorage, default)));
        Assert.False(await _room.DoAsync(desks => desks.Withdrawal.WithdrawDueAsync(Anchorage, default)));
        Assert.Null(await _room.PublicAsync(Anchorage));
    }

    [Fact]
    public async Task A_plan_can_be_given_up()
    {
        await PlanAsync(Now.AddHours(1));

        Assert.True(await _room.DoAsync(desks => desks.Withdrawal.UnplanAsync(Anchorage, Newsroom.Approver, default)));
        Assert.False(await _room.DoAsync(desks => desks.Withdrawal.UnplanAsync(Anchorage, Newsroom.Approver, default)));
        _room.Store.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Empty(await _room.DoAsync(desks => desks.Withdrawal.DueAsync(default)));
    }

    [Fact]
    public async Task A_plan_for_a_page_that_was_deleted_meanwhile_is_forgotten()
    {
        await PlanAsync(Now.AddHours(1));
        await DeleteAsync();
        _room.Store.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Empty(await _room.DoAsync(desks => desks.Withdrawal.DueAsync(default)));
    }

    [Fact]
    public async Task Pages_that_the_site_leads_to_cannot_go()
    {
        Assert.Equal(RemovalOutcome.Needed, await WithdrawAsync(Home));
        Assert.Equal(RemovalOutcome.Needed, await DeleteAsync(Home));
        Assert.Equal(RemovalOutcome.Needed, await PlanAsync(Now.AddHours(1), Home));
        Assert.NotNull(await _room.PublicAsync(Home));
    }

    [Fact]
    public async Task A_deleted_page_is_gone_and_comes_back_with_what_was_being_written()
    {
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        Assert.Equal(RemovalOutcome.Done, await DeleteAsync());

        Assert.Null(await _room.PublicAsync(Anchorage));
        Assert.Null(await _room.DraftAsync(Anchorage));
        Assert.Null((await FormerAsync("anchorage"))!.Target);
        Assert.Equal(RemovalOutcome.NotThere, await DeleteAsync());

        Assert.True(await BringBackAsync());
        Assert.False(await BringBackAsync());
        Assert.Equal("アンカレッジ市", (await _room.DraftAsync(Anchorage))!.Title);
        Assert.Null(await _room.PublicAsync(Anchorage));
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
        Assert.Null(await FormerAsync("anchorage"));
        Assert.Equal(2, (await _room.RevisionsAsync(Anchorage)).Count);
    }

    [Fact]
    public async Task Whoever_brings_a_page_back_whose_address_is_taken_gets_another()
    {
        await DeleteAsync();
        var other = Cast.Anchorage(number: 0);
        Assert.IsType<SaveOutcome.Saved>(await _room.DoAsync(desks => desks.Drafts.StartAsync(other, Newsroom.Writer, default)));

        Assert.True(await BringBackAsync());

        Assert.Equal("anchorage-1011", (await _room.DraftAsync(Anchorage))!.Slug);
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
    }

    [Fact]
    public async Task A_deleted_page_can_be_brought_back_for_thirty_days()
    {
        await DeleteAsync();
        _room.Store.Clock.Advance(TimeSpan.FromDays(30));
        await ForgetAsync();
        Assert.Single(await _room.Store.ReadAsync(db => db.DeletedEntries.ToListAsync()));

        _room.Store.Clock.Advance(TimeSpan.FromSeconds(1));
        await ForgetAsync();

        Assert.False(await BringBackAsync());
        Assert.Single(await _room.RevisionsAsync(Anchorage));
    }

    [Fact]
    public async Task Saved_versions_are_kept_for_thirty_days_and_the_open_one_for_good()
    {
        await _room.RetitleAsync(Anchorage, "前の題");
        var open = await _room.RetitleAsync(Anchorage, "いまの題");
        _room.Store.Clock.Advance(TimeSpan.FromDays(31));

        await ForgetAsync();

        Assert.Equal([open.Version], await _room.Store.ReadAsync(db => db.DraftSaves.Select(save => save.Version).ToListAsync()));
    }

    public Task DisposeAsync()
    {
        _room.Dispose();
        return Task.CompletedTask;
    }

    private Task<RemovalOutcome> WithdrawAsync(int number = Anchorage) =>
        _room.DoAsync(desks => desks.Withdrawal.WithdrawAsync(number, Newsroom.Approver, "理由", default));

    private Task<RemovalOutcome> PlanAsync(DateTime at, int number = Anchorage) =>
        _room.DoAsync(desks => desks.Withdrawal.PlanAsync(number, at, Newsroom.Approver, "理由", default));

    private Task<RemovalOutcome> DeleteAsync(int number = Anchorage) =>
        _room.DoAsync(desks => desks.Removal.DeleteAsync(number, Newsroom.Approver, "理由", default));

    private Task<bool> BringBackAsync() => _room.DoAsync(desks => desks.Removal.BringBackAsync(Anchorage, Newsroom.Writer, default));

    private Task<bool> ForgetAsync() => _room.DoAsync(async desks =>
    {
        await desks.Removal.ForgetOldAsync(default);
        return true;
    });

    private Task<FormerAddress?> FormerAsync(string slug) =>
        _room.Store.ReadAsync(db => new PublishedContent(db).FormerAddressAsync(EntryKind.Partner, slug, default));
}
