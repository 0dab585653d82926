using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Tests.Publishing;
using Chitose.Exchange.Translating;

namespace Chitose.Exchange.Tests.Translating;

public sealed class OutdatedTextsTests : IAsyncLifetime
{
    private const int Anchorage = 1011;

    private Newsroom _room = null!;

    public async Task InitializeAsync() => _room = await Newsroom.OpenAsync(Cast.Anchorage(), Cast.Ibusuki());

    public Task DisposeAsync()
    {
        _room.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task One_change_shows_what_was_changed_since_the_translation_was_made()
    {
        await ChangeAsync(text => text.Body.Markdown = "本文です。\n\n令和7年に市長が訪れました。");

        var change = Assert.Single(await ReadAsync());
        Assert.Equal((2, 1, "アンカレジ市"), (change.Revision.Edition, change.MadeFromEdition, change.Title.Text));
        Assert.Equal([Language.English], change.Languages);
        var passage = Assert.Single(change.Passages);
        Assert.Equal(("body", 2, 1), (passage.Field.Name, passage.Paragraph, passage.Text.Extent.AddedSentences));
    }

    [Fact]
    public async Task Two_changes_are_one_when_the_translation_followed_neither()
    {
        await ChangeAsync(text => text.Title = "アンカレッジ市");
        await ChangeAsync(text => text.Summary = "新しい紹介です。");

        var change = Assert.Single(await ReadAsync());
        Assert.Equal((3, 1), (change.Revision.Edition, change.MadeFromEdition));
        Assert.Equal(["title", "summary"], change.Passages.Select(passage => passage.Field.Name));
    }

    [Theory]
    [InlineData("**本文** です 。")]
    [InlineData("本文\nです。")]
    public async Task Space_and_markup_do_not_count(string body)
    {
        await ChangeAsync(text => text.Body.Markdown = body);

        Assert.Empty(await ReadAsync());
    }

    [Fact]
    public async Task Readings_are_not_shown()
    {
        await ChangeAsync(text => text.Body.Markdown = "{本文|ほんぶん}です。追記です。");

        var change = Assert.Single(await ReadAsync());
        Assert.Equal(["本文です。", "追記です。"], Assert.Single(change.Passages).Text.Runs.Select(run => run.Text));
    }

    [Fact]
    public async Task A_change_that_is_undone_does_not_count()
    {
        await ChangeAsync(text => text.Title = "アンカレッジ市");
        await ChangeAsync(text => text.Title = "アンカレジ市");

        Assert.Empty(await ReadAsync());
    }

    [Fact]
    public async Task Facts_and_later_publications_leave_the_change_with_its_author()
    {
        await ChangeAsync(text => text.Title = "アンカレッジ市");
        await _room.WriteAsync(Anchorage, entry => ((Partner)entry).Website = "https://www.muni.org/", Newsroom.Colleague);
        await _room.AskAsync(Anchorage);
        await _room.PublishAsync(Anchorage);

        var change = Assert.Single(await ReadAsync());
        Assert.Equal(2, change.Revision.Edition);
        Assert.Equal([Newsroom.Writer], change.Revision.WrittenBy);
    }

    [Fact]
    public async Task A_language_can_be_asked_for()
    {
        await ChangeAsync(text => text.Title = "アンカレッジ市");

        Assert.Single(await ReadAsync(Language.English));
        Assert.Empty(await ReadAsync(Language.Thai));
    }

    private async Task ChangeAsync(Action<EntryText> change)
    {
        await _room.WriteAsync(Anchorage, entry => change(entry.TextIn(Language.Japanese)!));
        await _room.AskAsync(Anchorage);
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
    }

    private Task<IReadOnlyList<JapaneseChange>> ReadAsync(Language? language = null) => _room.DoAsync(async desks =>
    {
        var outdated = new OutdatedTexts(desks.Db);
        return await outdated.ExplainAsync(await outdated.ReadAsync(language, default), Language.Japanese, default);
    });
}
