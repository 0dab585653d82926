using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Tests.Storage;

namespace Chitose.Exchange.Tests.Overview;

public sealed class MatrixReaderTests : IAsyncLifetime
{
    private static readonly Person Sato = new("sato@example.jp", "佐藤 花子");

    private TempStore _store = null!;

    public async Task InitializeAsync() => _store = await TempStore.CreateAsync();

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_language_without_a_text_is_missing()
    {
        await _store.PublishAsync(Cast.Anchorage());

        Assert.Equal("公開 公開 なし なし なし", Shown(Assert.Single((await ReadAsync()).Rows)));
    }

    [Fact]
    public async Task Work_stands_under_what_readers_see_in_the_languages_it_changes()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await EditAsync(Cast.Anchorage(), entry =>
        {
            entry.TextIn(Language.English)!.Summary = "New words.";
            entry.Put(new EntryText { Language = Language.Thai, Title = "แองเคอเรจ", Summary = "", Updated = Cast.Updated });
        });

        Assert.Equal("公開 公開+下書き なし なし 下書き", Shown(Assert.Single((await ReadAsync()).Rows)));
    }

    [Fact]
    public async Task A_draft_that_changes_only_facts_stands_at_the_Japanese()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await EditAsync(Cast.Anchorage(), entry => ((Partner)entry).Website = "https://www.muni.org/");

        Assert.Equal("公開+下書き 公開 なし なし なし", Shown(Assert.Single((await ReadAsync()).Rows)));
    }

    [Fact]
    public async Task A_new_entry_is_a_draft_in_the_languages_it_has()
    {
        await StartAsync(Cast.Ibusuki());

        var row = Assert.Single((await ReadAsync()).Rows);
        Assert.Equal("下書き 下書き なし なし なし", Shown(row));
        Assert.Equal("指宿市", row.Title.Text);
    }

    [Fact]
    public async Task A_withdrawn_entry_is_withdrawn_in_every_language_and_waits_as_a_draft()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await using (var db = _store.Connect())
        {
            await new Withdrawal(db, new Publisher(db, _store.Clock), new AuditLog(db, _store.Clock), _store.Clock).WithdrawAsync(1011, Sato, "a mistake", default);
        }

        var matrix = await ReadAsync();
        var row = Assert.Single(matrix.Rows);
        Assert.Equal("取下+下書き 取下+下書き 取下 取下 取下", Shown(row));
        Assert.Equal("アンカレジ市", row.Title.Text);
        Assert.Equal((1, 5), (matrix.Entries, matrix.Counts[EntryState.Withdrawn]));
    }

    [Fact]
    public async Task A_deleted_entry_is_not_shown()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await _store.DeleteAsync(EntryKind.Partner, "anchorage");

        Assert.Empty((await ReadAsync()).Rows);
    }

    [Fact]
    public async Task Counts_and_cells_agree()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await _store.PublishAsync(Outdated(Cast.Ibusuki()));
        await _store.PublishAsync(Cast.SandLake());
        await EditAsync(Cast.SandLake(), entry => entry.TextIn(Language.English)!.Title = "Sand Lake");
        await StartAsync(Cast.Page("about", 1001));

        var matrix = await ReadAsync();

        var cells = matrix.Rows.SelectMany(row => row.Cells).ToList();
        Assert.All(
            Enum.GetValues<EntryState>().Where(state => state != EntryState.OpenQuestion),
            state => Assert.Equal(cells.Count(cell => cell.Is(state)), matrix.Counts[state]));
        Assert.Equal((1, 3), (matrix.Counts[EntryState.Outdated], matrix.Counts[EntryState.Draft]));
    }

    public static TheoryData<EntryState, string?, string> Filters => new()
    {
        { EntryState.Outdated, null, "指宿市" },
        { EntryState.Outdated, "en", "指宿市" },
        { EntryState.Outdated, "th", "" },
        { EntryState.Published, "en", "アンカレジ市 サンドレイク小学校との交流" },
        { EntryState.Missing, "th", "アンカレジ市 指宿市 サンドレイク小学校との交流" },
        { EntryState.Draft, null, "サンドレイク小学校との交流" },
        { EntryState.Draft, "ja", "" },
        { EntryState.Withdrawn, null, "" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Shows_the_entries_that_are_in_a_state_in_a_language(EntryState state, string? language, string titles)
    {
        await _store.PublishAsync(Cast.Anchorage());
        await _store.PublishAsync(Outdated(Cast.Ibusuki()));
        await _store.PublishAsync(Cast.SandLake());
        await EditAsync(Cast.SandLake(), entry => entry.TextIn(Language.English)!.Title = "Sand Lake");

        var matrix = await ReadAsync(new MatrixFilter { State = state, Language = Language.Find(language) });

        Assert.Equal(titles, string.Join(' ', matrix.Rows.Select(row => row.Title.Text)));
    }

    [Fact]
    public async Task Shows_what_a_person_has_written_in()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await _store.PublishAsync(Cast.SandLake());
        await EditAsync(Cast.SandLake(), entry => entry.TextIn(Language.English)!.Title = "Sand Lake");

        Assert.Equal([3001], (await ReadAsync(new MatrixFilter { Person = "Sato@example.jp" })).Rows.Select(row => row.Number));
        Assert.Empty((await ReadAsync(new MatrixFilter { Person = "tanaka@example.jp" })).Rows);
    }

    [Fact]
    public async Task Two_thousand_entries_cost_as_many_queries_as_two()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await StartAsync(Cast.Ibusuki());
        var (few, _) = await CountAsync(new MatrixFilter());
        await using (var db = _store.Connect())
        {
            db.AddRange(Enumerable.Range(4001, 2000).Select(number => Cast.Page($"page-{number}", number)));
            await db.SaveChangesAsync();
        }

        var (many, matrix) = await CountAsync(new MatrixFilter { Page = 3, Kind = EntryKind.Page });

        Assert.Equal(few, many);
        Assert.Equal((50, 2002, 2000), (matrix.Rows.Count, matrix.Entries, matrix.FoundInAll));
        Assert.Equal(4101, matrix.Rows[0].Number);
        Assert.Equal((2 * 2001, 3 * 2002), (matrix.Counts[EntryState.Published], matrix.Counts[EntryState.Missing]));
    }

    private async Task<(int Queries, Matrix Matrix)> CountAsync(MatrixFilter filter)
    {
        var queries = new CountedQueries();
        await using var db = _store.Connect(queries);
        var matrix = await new MatrixReader(db).ReadAsync(filter, await new DraftLines(db).ReadAsync(default), [], Language.Japanese, default);
        return (queries.Count, matrix);
    }

    private async Task<Matrix> ReadAsync(MatrixFilter? filter = null) => (await CountAsync(filter ?? new MatrixFilter())).Matrix;

    private async Task EditAsync(Entry entry, Action<Entry> edit)
    {
        await using var db = _store.Connect();
        var desk = new DraftDesk(db, new AuditLog(db, _store.Clock), _store.Clock);
        var copy = await desk.OpenAsync(entry.Number, default);
        edit(copy!.Entry);
        Assert.IsType<SaveOutcome.Saved>(await desk.SaveAsync(copy.Entry, copy.Basis, Sato, false, default));
    }

    private async Task StartAsync(Entry entry)
    {
        await using var db = _store.Connect();
        Assert.IsType<SaveOutcome.Saved>(await new DraftDesk(db, new AuditLog(db, _store.Clock), _store.Clock).StartAsync(entry, Sato, default));
    }

    private static Entry Outdated(Entry entry)
    {
        entry.TextIn(Language.English)!.TranslatedFrom = "an older Japanese";
        return entry;
    }

    private static string Shown(MatrixRow row) => string.Join(' ', row.Cells.Select(cell => string.Join('+', new[] { cell.Seen, cell.Work }.OfType<EntryState>().Select(state => state switch
    {
        EntryState.Published => "公開",
        EntryState.Outdated => "要更新",
        EntryState.Missing => "なし",
        EntryState.Withdrawn => "取下",
        EntryState.Draft => "下書き",
        _ => state.ToString(),
    }))));
}
