using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Tests.Storage;

namespace Chitose.Exchange.Tests.Overview;

public sealed class PartnerActivitiesTests : IAsyncLifetime
{
    private const int Anchorage = 1011;
    private static readonly Person Sato = new("sato@example.jp", "佐藤 花子");

    private TempStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await TempStore.CreateAsync();
        await _store.PublishAsync(Cast.Anchorage());
    }

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Events_come_first_by_their_date_then_programs()
    {
        var visit = Cast.Signing();
        (visit.Slug, visit.Number, visit.Date) = ("visit", 2002, HistoricDate.Parse("1968"));
        await _store.PublishAsync(Cast.SandLake());
        await _store.PublishAsync(Cast.Signing());
        await _store.PublishAsync(visit);
        await _store.PublishAsync(Cast.Ibusuki());

        Assert.Equal([2002, 2001, 3001], (await ReadAsync()).Select(line => line.Activity.Number));
        Assert.Empty(await ReadAsync(1012));
    }

    [Theory]
    [InlineData("ja", EntryState.Published)]
    [InlineData("th", EntryState.Missing)]
    public async Task Each_is_told_as_it_stands_in_one_language(string segment, EntryState state)
    {
        await _store.PublishAsync(Cast.Signing());

        Assert.Equal(state, Assert.Single(await ReadAsync(Anchorage, Language.Find(segment))).Cell.Seen);
    }

    [Fact]
    public async Task What_has_never_been_public_belongs_to_it_too()
    {
        await StartAsync(Cast.Signing());

        var line = Assert.Single(await ReadAsync());
        Assert.Equal((null, EntryState.Draft), (line.Cell.Seen, line.Cell.Work));
    }

    [Fact]
    public async Task What_a_draft_takes_away_is_shown_as_long_as_readers_see_it()
    {
        await _store.PublishAsync(Cast.Signing());
        await EditAsync(2001, entry =>
        {
            ((Activity)entry).Partners = [];
            entry.TextIn(Language.Japanese)!.Title = "調印";
        });

        var line = Assert.Single(await ReadAsync());
        Assert.Equal(("調印", EntryState.Published, EntryState.Draft), (line.TitleIn(Language.Thai).Text, line.Cell.Seen, line.Cell.Work));
    }

    [Fact]
    public async Task What_is_withdrawn_stays_with_or_without_its_draft_and_what_is_deleted_goes()
    {
        await _store.PublishAsync(Cast.Signing());
        await using (var db = _store.Connect())
        {
            await new Withdrawal(db, new Publisher(db, _store.Clock), new AuditLog(db, _store.Clock), _store.Clock).WithdrawAsync(2001, Sato, "a mistake", default);
        }

        var line = Assert.Single(await ReadAsync());
        Assert.Equal((EntryState.Withdrawn, EntryState.Draft), (line.Cell.Seen, line.Cell.Work));

        await using (var db = _store.Connect())
        {
            var copy = await Desk(db).OpenAsync(2001, default);
            await Desk(db).DiscardAsync(2001, copy!.Draft!.Version, Sato, default);
        }

        line = Assert.Single(await ReadAsync());
        Assert.Equal((EntryState.Withdrawn, null), (line.Cell.Seen, line.Cell.Work));

        await _store.DeleteAsync(EntryKind.Event, "anchorage-1969-agreement");
        Assert.Empty(await ReadAsync());
    }

    [Fact]
    public async Task A_draft_that_names_a_former_address_is_found()
    {
        await StartAsync(Cast.Signing());
        await EditAsync(Anchorage, entry => entry.Slug = "anchorage-alaska");
        Assert.Single(await ReadAsync());
        var moved = Cast.Anchorage(formerSlugs: "anchorage");
        moved.Slug = "anchorage-alaska";

        await _store.PublishAsync(moved);

        Assert.Single(await ReadAsync());
    }

    private async Task<IReadOnlyList<PartnerActivity>> ReadAsync(int partner = Anchorage, Language? language = null)
    {
        await using var db = _store.Connect();
        return await new PartnerActivities(db, new DraftLines(db)).OfAsync(partner, language ?? Language.Japanese, default);
    }

    private async Task EditAsync(int number, Action<Entry> edit)
    {
        await using var db = _store.Connect();
        var copy = await Desk(db).OpenAsync(number, default);
        edit(copy!.Entry);
        Assert.IsType<SaveOutcome.Saved>(await Desk(db).SaveAsync(copy.Entry, copy.Basis, Sato, false, default));
    }

    private async Task StartAsync(Entry entry)
    {
        await using var db = _store.Connect();
        Assert.IsType<SaveOutcome.Saved>(await Desk(db).StartAsync(entry, Sato, default));
    }

    private DraftDesk Desk(Exchange.Storage.ExchangeDbContext db) => new(db, new AuditLog(db, _store.Clock), _store.Clock);
}
