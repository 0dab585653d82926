using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;

namespace Chitose.Exchange.Tests.Publishing;

public sealed class PublicationScheduleTests : IAsyncLifetime
{
    private const int Anchorage = 1011;

    private Newsroom _room = null!;

    private DateTime Now => _room.Store.Clock.GetUtcNow().UtcDateTime;

    public async Task InitializeAsync()
    {
        _room = await Newsroom.OpenAsync(Cast.Anchorage(), Cast.Ibusuki());
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
    }

    [Fact]
    public async Task What_is_approved_for_an_hour_is_public_from_then_on()
    {
        var outcome = await ScheduleAsync(Now.AddHours(2));

        Assert.Equal(new PublishOutcome.Awaiting(Now.AddHours(2)), outcome);
        Assert.Empty(await DueAsync());
        Assert.Null(await PublishDueAsync());
        _room.Store.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal([Anchorage], await DueAsync());
        Assert.IsType<PublishOutcome.Done>(await PublishDueAsync());
        Assert.Equal("アンカレッジ市", (await _room.PublicAsync(Anchorage))!.TextIn(Language.Japanese)!.Title);
        Assert.Equal(Newsroom.Approver, (await _room.RevisionsAsync(Anchorage))[^1].PublishedBy);
        Assert.Empty(await DueAsync());
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    [InlineData(400 * 24)]
    public async Task A_clock_that_is_set_loses_nothing(int hours)
    {
        await ScheduleAsync(Now.AddHours(2));
        var moved = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(_room.Store.Clock.GetUtcNow().AddHours(hours));

        await using var db = _room.Store.Connect();
        var due = await new Newsroom.Desks(db, moved).Schedule.DueAsync(default);

        Assert.Equal(hours >= 2, due.Count == 1);
        _room.Store.Clock.Advance(TimeSpan.FromHours(3));
        Assert.IsType<PublishOutcome.Done>(await PublishDueAsync());
    }

    [Fact]
    public async Task An_hour_that_has_passed_is_now() =>
        Assert.IsType<PublishOutcome.Done>(await ScheduleAsync(Now.AddMinutes(-1)));

    [Fact]
    public async Task An_approved_draft_cannot_change_until_the_approval_is_taken_back()
    {
        await ScheduleAsync(Now.AddHours(2));

        var outcome = await _room.DoAsync(async desks =>
        {
            var copy = (await desks.Drafts.OpenAsync(Anchorage, default))!;
            copy.Entry.TextIn(Language.Japanese)!.Title = "見ていない題";
            return await desks.Drafts.SaveAsync(copy.Entry, copy.Basis, Newsroom.Writer, isAutomatic: false, default);
        });

        Assert.IsType<SaveOutcome.Awaiting>(outcome);
        Assert.True(await _room.DoAsync(desks => desks.Schedule.UnscheduleAsync(Anchorage, Newsroom.Colleague, default)));
        Assert.False(await _room.DoAsync(desks => desks.Schedule.UnscheduleAsync(Anchorage, Newsroom.Colleague, default)));
        _room.Store.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Null(await PublishDueAsync());
        Assert.Equal(DraftState.Editing, (await _room.RetitleAsync(Anchorage, "新しい題")).State);
    }

    [Fact]
    public async Task What_is_withdrawn_does_not_come_back_by_its_hour()
    {
        await ScheduleAsync(Now.AddHours(2));

        Assert.Equal(RemovalOutcome.Done, await _room.DoAsync(desks => desks.Withdrawal.WithdrawAsync(Anchorage, Newsroom.Colleague, "a mistake", default)));

        _room.Store.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Null(await PublishDueAsync());
        Assert.Null(await _room.PublicAsync(Anchorage));
        var draft = (await _room.DraftAsync(Anchorage))!;
        Assert.Equal((DraftState.Editing, null, "アンカレッジ市"), (draft.State, draft.PublishAt, draft.Title));
        Assert.Contains(AuditAction.Unscheduled, await _room.LogAsync());
    }

    [Fact]
    public async Task The_same_approval_twice_is_one()
    {
        var order = await _room.OrderAsync(Anchorage);
        await _room.DoAsync(desks => desks.Schedule.ScheduleAsync(order, Now.AddHours(2), default));
        await _room.DoAsync(desks => desks.Schedule.ScheduleAsync(order, Now.AddHours(2), default));

        Assert.Single(await _room.LogAsync(), AuditAction.Scheduled);
    }

    [Fact]
    public async Task What_can_no_longer_be_published_goes_back_to_its_writers()
    {
        await _room.WriteAsync(Anchorage, entry => entry.Slug = "first-friend");
        await ScheduleAsync(Now.AddHours(2));
        await _room.Store.ImportAsync(Cast.Content(Cast.Home(), Cast.Ibusuki(formerSlugs: ["first-friend"])));
        _room.Store.Clock.Advance(TimeSpan.FromHours(3));

        Assert.Equal(new PublishOutcome.AddressTaken("指宿市"), await PublishDueAsync());

        var draft = (await _room.DraftAsync(Anchorage))!;
        Assert.Equal((DraftState.Editing, Person.Schedule, nameof(PublishOutcome.AddressTaken)), (draft.State, draft.SentBackBy, draft.SentBackComment));
        Assert.Null(draft.PublishAt);
        Assert.Empty(await DueAsync());
        Assert.Equal("アンカレジ市", (await _room.PublicAsync(Anchorage))!.TextIn(Language.Japanese)!.Title);
    }

    [Fact]
    public async Task Nobody_approves_their_own_work_for_later_either()
    {
        await _room.RetitleAsync(Anchorage, "題", by: Newsroom.Approver);

        Assert.IsType<PublishOutcome.NeedsSecondPerson>(await ScheduleAsync(Now.AddHours(2)));
        Assert.Equal(DraftState.Editing, (await _room.DraftAsync(Anchorage))!.State);
    }

    public Task DisposeAsync()
    {
        _room.Dispose();
        return Task.CompletedTask;
    }

    private async Task<PublishOutcome> ScheduleAsync(DateTime at)
    {
        var order = await _room.OrderAsync(Anchorage);
        return await _room.DoAsync(desks => desks.Schedule.ScheduleAsync(order, at, default));
    }

    private Task<IReadOnlyList<int>> DueAsync() => _room.DoAsync(desks => desks.Schedule.DueAsync(default));

    private Task<PublishOutcome?> PublishDueAsync() => _room.DoAsync(desks => desks.Schedule.PublishDueAsync(Anchorage, default));
}
