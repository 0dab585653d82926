using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Publishing;

/// <summary>Whether translations must follow a change of the Japanese.</summary>
public sealed class MeaningDeskTests : IAsyncLifetime
{
    private const int Anchorage = 1011;

    private Newsroom _room = null!;

    public async Task InitializeAsync()
    {
        var anchorage = Cast.Anchorage();
        anchorage.Put(new EntryText { Language = Language.Thai, Title = "แองเคอเรจ", Summary = "เมือง", Updated = Cast.Updated });
        _room = await Newsroom.OpenAsync(anchorage);
        await _room.RetitleAsync(Anchorage, "アンカレッジ市");
        await _room.AskAsync(Anchorage);
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
    }

    public Task DisposeAsync()
    {
        _room.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_translator_says_it_for_one_language()
    {
        Assert.Equal(["en", "th"], await OutdatedAsync());

        Assert.Equal(MeaningOutcome.Done, await KeepAsync(Language.English));

        Assert.Equal(["th"], await OutdatedAsync());
        Assert.Contains(AuditAction.MeaningUnchanged, await _room.LogAsync());
        var word = Assert.Single(await WordsAsync());
        Assert.Equal([Language.English], word.Languages);
        Assert.Equal(Newsroom.Colleague, word.By);
        Assert.Equal("なおす所がない", (await _room.RevisionsAsync(Anchorage))[^1].Reason);
    }

    [Theory]
    [InlineData(StaffRole.Editor, true)]
    [InlineData(StaffRole.Publisher, false)]
    public async Task The_author_or_a_publisher_says_it_for_all(StaffRole role, bool isAuthor)
    {
        Assert.Equal(MeaningOutcome.Done, await KeepAllAsync(isAuthor ? Newsroom.Writer : Newsroom.Approver, role));

        Assert.Empty(await OutdatedAsync());
    }

    [Fact]
    public async Task Another_editor_may_not_say_it_for_all()
    {
        Assert.Equal(MeaningOutcome.NotAllowed, await KeepAllAsync(Newsroom.Colleague, StaffRole.Editor));

        Assert.Equal(["en", "th"], await OutdatedAsync());
        Assert.Empty(await WordsAsync());
    }

    [Fact]
    public async Task A_word_on_a_Japanese_that_has_changed_again_is_not_taken()
    {
        var read = await JapaneseAsync();
        await _room.RetitleAsync(Anchorage, "アンカレジ");
        await _room.AskAsync(Anchorage);
        await _room.PublishAsync(Anchorage);

        var outcome = await _room.DoAsync(desks => desks.Meanings.KeepAsync(Anchorage, Language.English, read, Newsroom.Colleague, "", default));

        Assert.Equal(MeaningOutcome.Changed, outcome);
        Assert.Equal(["en", "th"], await OutdatedAsync());
    }

    [Fact]
    public async Task Saying_it_twice_changes_nothing_more()
    {
        await KeepAsync(Language.English);
        var revisions = (await _room.RevisionsAsync(Anchorage)).Count;

        Assert.Equal(MeaningOutcome.Changed, await KeepAsync(Language.English));

        Assert.Equal(revisions, (await _room.RevisionsAsync(Anchorage)).Count);
        Assert.Single(await WordsAsync());
    }

    [Fact]
    public async Task Taken_back_the_translations_are_outdated_again()
    {
        await KeepAllAsync(Newsroom.Writer, StaffRole.Editor);

        Assert.Equal(MeaningOutcome.Done, await TakeBackAsync(Newsroom.Approver, StaffRole.Publisher));

        Assert.Equal(["en", "th"], await OutdatedAsync());
        Assert.Equal(Newsroom.Approver, (await WordsAsync()).Single().TakenBackBy);
        Assert.Equal(MeaningOutcome.Changed, await TakeBackAsync(Newsroom.Approver, StaffRole.Publisher));
    }

    [Fact]
    public async Task Taken_back_a_translation_made_anew_stays_up_to_date()
    {
        await KeepAllAsync(Newsroom.Writer, StaffRole.Editor);
        await _room.RetitleAsync(Anchorage, "Anchorage, Alaska", Language.English);
        await _room.AskAsync(Anchorage);
        await _room.PublishAsync(Anchorage);

        await TakeBackAsync(Newsroom.Writer, StaffRole.Editor);

        Assert.Equal(["th"], await OutdatedAsync());
    }

    [Fact]
    public async Task A_stranger_may_not_take_it_back()
    {
        await KeepAllAsync(Newsroom.Writer, StaffRole.Editor);

        Assert.Equal(MeaningOutcome.NotAllowed, await TakeBackAsync(Newsroom.Colleague, StaffRole.Editor));
        Assert.Empty(await OutdatedAsync());
    }

    [Fact]
    public async Task What_is_said_in_a_review_is_kept_and_can_be_taken_back()
    {
        await _room.RetitleAsync(Anchorage, "アンカレジ（市）");
        await _room.AskAsync(Anchorage, changesMeaning: false);
        await KeepAllAsync(Newsroom.Approver, StaffRole.Publisher);
        await _room.AskAsync(Anchorage, changesMeaning: false);
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
        Assert.Empty(await OutdatedAsync());

        Assert.Equal(2, (await WordsAsync()).Count);
        Assert.Equal(MeaningOutcome.Done, await TakeBackAsync(Newsroom.Writer, StaffRole.Editor));

        Assert.Equal(["en", "th"], await OutdatedAsync());
    }

    [Fact]
    public async Task An_open_draft_follows_and_does_not_take_it_for_its_own_Japanese()
    {
        await _room.RetitleAsync(Anchorage, "アンカレジ、もう一つの案");
        await KeepAllAsync(Newsroom.Approver, StaffRole.Publisher);

        var draft = (await _room.DraftAsync(Anchorage))!.Read();
        var published = SourceFingerprint.Of((await _room.PublicAsync(Anchorage))!);
        Assert.Equal("アンカレジ、もう一つの案", draft.TextIn(Language.Japanese)!.Title);
        Assert.Equal(published, draft.TextIn(Language.English)!.TranslatedFrom);
    }

    private async Task<string> JapaneseAsync() => SourceFingerprint.Of((await _room.PublicAsync(Anchorage))!)!;

    private async Task<MeaningOutcome> KeepAsync(Language language)
    {
        var japanese = await JapaneseAsync();
        return await _room.DoAsync(desks => desks.Meanings.KeepAsync(Anchorage, language, japanese, Newsroom.Colleague, "なおす所がない", default));
    }

    private async Task<MeaningOutcome> KeepAllAsync(Person by, StaffRole role)
    {
        var japanese = await JapaneseAsync();
        return await _room.DoAsync(desks => desks.Meanings.KeepAllAsync(Anchorage, japanese, by, role, "意味は変わらない", default));
    }

    private async Task<MeaningOutcome> TakeBackAsync(Person by, StaffRole role)
    {
        var word = (await WordsAsync())[^1];
        return await _room.DoAsync(desks => desks.Meanings.TakeBackAsync(word.Id, by, role, "取り消し", default));
    }

    private Task<List<UnchangedMeaning>> WordsAsync() => _room.Store.ReadAsync(db => db.UnchangedMeanings.OrderBy(word => word.Id).ToListAsync());

    private async Task<IEnumerable<string>> OutdatedAsync() =>
        (await _room.PublicAsync(Anchorage))!.Texts.Where(text => text.IsOutdated).Select(text => text.Language.Tag);
}
