using Chitose.Exchange.Editing;
using Chitose.Exchange.Tests.Publishing;

namespace Chitose.Exchange.Tests.Editing;

public sealed class ReviewsTests : IAsyncLifetime
{
    private const int Anchorage = 1011;

    private Newsroom _room = null!;

    public async Task InitializeAsync()
    {
        _room = await Newsroom.OpenAsync(Cast.Anchorage());
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
    }

    [Fact]
    public async Task A_request_says_who_asked_when_and_why()
    {
        await _room.AskAsync(Anchorage, changesMeaning: true);

        var draft = (await _room.DraftAsync(Anchorage))!;
        Assert.Equal(
            (DraftState.InReview, Newsroom.Writer, "理由", true, _room.Store.Clock.GetUtcNow().UtcDateTime),
            (draft.State, draft.AskedBy, draft.Reason, draft.ChangesMeaning, draft.AskedAt));
    }

    [Fact]
    public async Task A_draft_sent_back_carries_the_comment_until_it_is_asked_for_again()
    {
        await _room.AskAsync(Anchorage);
        Assert.True(await SendBackAsync());

        var draft = (await _room.DraftAsync(Anchorage))!;
        Assert.Equal((DraftState.Editing, Newsroom.Approver, "出典を足してください"), (draft.State, draft.SentBackBy, draft.SentBackComment));
        Assert.False(await SendBackAsync());
        await _room.AskAsync(Anchorage);
        Assert.Null((await _room.DraftAsync(Anchorage))!.SentBackComment);
    }

    [Fact]
    public async Task Writers_and_nobody_else_take_a_request_back()
    {
        await _room.AskAsync(Anchorage);
        var version = (await _room.DraftAsync(Anchorage))!.Version;

        Assert.False(await TakeBackAsync(version, Newsroom.Colleague));
        Assert.True(await TakeBackAsync(version, Newsroom.Writer));
        Assert.False(await TakeBackAsync(version, Newsroom.Writer));
        Assert.Equal(DraftState.Editing, (await _room.DraftAsync(Anchorage))!.State);
    }

    [Fact]
    public async Task A_draft_saved_while_it_waits_goes_on_waiting_and_is_not_what_was_seen()
    {
        await _room.AskAsync(Anchorage);
        var seen = (await _room.DraftAsync(Anchorage))!.Version;
        await _room.RetitleAsync(Anchorage, "もっとよい題");

        Assert.Equal(DraftState.InReview, (await _room.DraftAsync(Anchorage))!.State);
        Assert.False(await _room.DoAsync(desks => desks.Reviews.SendBackAsync(Anchorage, seen, Newsroom.Approver, "?", default)));
        Assert.False(await _room.DoAsync(desks => desks.Reviews.AskAsync(Anchorage, seen, Newsroom.Writer, "理由", null, default)));
    }

    public Task DisposeAsync()
    {
        _room.Dispose();
        return Task.CompletedTask;
    }

    private async Task<bool> SendBackAsync()
    {
        var version = (await _room.DraftAsync(Anchorage))!.Version;
        return await _room.DoAsync(desks => desks.Reviews.SendBackAsync(Anchorage, version, Newsroom.Approver, "出典を足してください", default));
    }

    private Task<bool> TakeBackAsync(Guid version, Person by) => _room.DoAsync(desks => desks.Reviews.TakeBackAsync(Anchorage, version, by, default));
}
