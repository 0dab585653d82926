using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Search;
using Chitose.Exchange.Storage.Backup;
using Chitose.Exchange.Tests.Storage;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Search;

public sealed class SearchIndexTests : IAsyncLifetime
{
    private TempStore _store = null!;

    public async Task InitializeAsync() => _store = await TempStore.CreateAsync();

    [Fact]
    public async Task Follows_what_is_published_renamed_and_deleted()
    {
        await _store.PublishAsync(Cast.Anchorage());
        Assert.Equal(1011, Assert.Single(await FindAsync("アンカレジ")).Number);

        await _store.PublishAsync(Cast.Anchorage(title: "指宿市"));
        Assert.Empty(await FindAsync("アンカレジ"));
        Assert.Single(await FindAsync("指宿"));

        await _store.DeleteAsync(EntryKind.Partner, "anchorage");
        Assert.Empty(await FindAsync("指宿"));
        Assert.Empty(await FindAsync("Anchorage"));
    }

    [Fact]
    public async Task Keeps_nothing_of_a_publication_that_is_given_up()
    {
        await using (var db = _store.Connect())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await new Publisher(db, _store.Clock).PublishAsync(Cast.Anchorage(), new PublicationNote { By = Person.Import, Reason = "" }, default);
        }

        Assert.Empty(await FindAsync("アンカレジ"));
    }

    [Fact]
    public async Task A_withdrawn_page_is_not_found()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await using var db = _store.Connect();

        await new Withdrawal(db, new Publisher(db, _store.Clock), new AuditLog(db, _store.Clock), _store.Clock).WithdrawAsync(1011, Person.Parse("staff"), "a mistake", default);

        Assert.Empty(await FindAsync("アンカレジ"));
        Assert.Empty(await FindAsync("紹介"));
    }

    [Fact]
    public async Task A_new_spelling_in_the_glossary_is_found()
    {
        await _store.ImportAsync(Cast.Content(Cast.Home(), Cast.Anchorage()));
        Assert.Empty(await FindAsync("アングカリジ"));

        await _store.ImportAsync(WithSpelling(Cast.Content(Cast.Home(), Cast.Anchorage()), "usa", "アングカリジ"));

        Assert.Equal(1011, Assert.Single(await FindAsync("アングカリジ")).Number);
    }

    [Fact]
    public async Task A_restored_store_finds_as_before()
    {
        using var elsewhere = new TempFolder();
        await _store.PublishAsync(Cast.Anchorage());
        await new StoreBackup(_store.Folder, _store.Clock).WriteAsync(elsewhere.File("exchange.zip"), overwrite: false, default);
        await _store.DeleteAsync(EntryKind.Partner, "anchorage");
        await using (var db = _store.Connect())
        {
            await new StoreRestoration(_store.Folder, [db], _store.Clock).RestoreAsync(elsewhere.File("exchange.zip"), default);
        }

        Assert.Equal(1011, Assert.Single(await FindAsync("アンカレジ")).Number);
    }

    [Fact]
    public async Task An_event_that_is_withheld_is_not_found()
    {
        await _store.ImportAsync(Cast.Content(Cast.Home(), Cast.Anchorage(), Cast.Signing(withheld: true)));

        Assert.Empty(await FindAsync("調印"));
    }

    [Fact]
    public async Task A_store_of_an_older_program_is_read_once()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await using var db = _store.Connect();
        await new SearchIndex(db).BringUpToDateAsync(default);
        await new SearchIndex(db).RemoveAsync(EntryKind.Partner, 1011, default);

        await new SearchIndex(db).BringUpToDateAsync(default);

        Assert.Empty(await FindAsync("アンカレジ"));
    }

    [Fact]
    public async Task Everything_can_be_read_anew()
    {
        await _store.PublishAsync(Cast.Anchorage());
        await using var db = _store.Connect();
        await new SearchIndex(db).RemoveAsync(EntryKind.Partner, 1011, default);

        await new SearchIndex(db).ReadAllAsync(default);

        Assert.Single(await FindAsync("アンカレジ"));
    }

    [Theory]
    [InlineData("アンカレジ ロケット", true)]
    [InlineData("アンカレジはどこにありますか", false)]
    [InlineData("アンカレジ", false)]
    public async Task What_has_only_some_of_the_words_is_told_apart(string typed, bool isPartial)
    {
        await _store.PublishAsync(Cast.Anchorage());

        var result = await AskAsync(typed);

        Assert.Equal((1011, isPartial), (Assert.Single(result.Hits).Number, result.IsPartial));
    }

    [Property]
    public bool Folding_twice_changes_nothing(string? text) => FoldedText.Of(FoldedText.Of(text ?? "").Text).Text == FoldedText.Of(text ?? "").Text;

    [Theory]
    [InlineData("ｱﾝｶﾚｯｼﾞ", "あんかれっじ")]
    [InlineData("ＡＮＣＨＯＲＡＧＥ", "anchorage")]
    [InlineData("Köngsberg", "kongsberg")]
    [InlineData("濟州觀光協會", "济州观光协会")]
    [InlineData("자매 도시", "자매도시")]
    [InlineData("เเกะ ๑๒", "แกะ 12")]
    [InlineData("นํ้า", "น้\u0E4D\u0E32")]
    [InlineData("น้ำ", "น้\u0E4D\u0E32")]
    public void Spellings_are_folded(string written, string folded) => Assert.Equal(folded, FoldedText.Of(written).Text);

    [Theory]
    [InlineData("お問い合わせ", "问合")]
    [InlineData("アクセシビリティー", "あくせしびりてい")]
    [InlineData("あゆみ", "あゆみ")]
    [InlineData("นอร์เวย์", "นอรเวย")]
    public void Letters_that_may_be_left_out_are(string written, string kept) => Assert.Equal(kept, FoldedText.Of(written).Loosely().Text);

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    private static ContentSet WithSpelling(ContentSet content, string id, string spelling) => new()
    {
        Entries = content.Entries,
        Glossary = [.. content.Glossary.Select(term => term.Id != id ? term : new GlossaryTerm
        {
            Id = id,
            Group = term.Group,
            Position = term.Position,
            Context = term.Context,
            Texts = term.Texts,
            Rejected = new Spellings([KeyValuePair.Create<Language, IReadOnlyList<string>>(Language.Japanese, [spelling])]),
        })],
        Sources = content.Sources,
        Questions = content.Questions,
        Profile = content.Profile,
    };

    private async Task<IReadOnlyList<SearchHit>> FindAsync(string typed) => (await AskAsync(typed)).Hits;

    private Task<SearchResult> AskAsync(string typed) =>
        _store.ReadAsync(db => new SiteSearch(db, new SearchVocabulary(), new SearchSpellings()).FindAsync(typed, Language.Japanese, 0, 24, default));
}
