using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Publishing;

/// <summary>Staff at work on a store of their own: each step as one request would do it, with nothing carried over in memory.</summary>
internal sealed class Newsroom : IDisposable
{
    public static readonly Person Writer = new("sato@example.jp", "佐藤 花子");
    public static readonly Person Approver = new("tanaka@example.jp", "田中 健");
    public static readonly Person Colleague = new("yamamoto@example.jp", "山本 直子");

    private Newsroom(TempStore store) => Store = store;

    public TempStore Store { get; }

    public static async Task<Newsroom> OpenAsync(params Entry[] published)
    {
        var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content([Cast.Home(), .. published]));
        return new Newsroom(store);
    }

    public async Task<T> DoAsync<T>(Func<Desks, Task<T>> act)
    {
        await using var db = Store.Connect();
        return await act(new Desks(db, Store.Clock));
    }

    /// <summary>Saves a change of the entry as it stands.</summary>
    public async Task<Draft> WriteAsync(int number, Action<Entry> change, Person? by = null)
    {
        var outcome = await DoAsync(async desks =>
        {
            var copy = (await desks.Drafts.OpenAsync(number, default))!;
            change(copy.Entry);
            return await desks.Drafts.SaveAsync(copy.Entry, copy.Basis, by ?? Writer, isAutomatic: false, default);
        });
        return Assert.IsType<SaveOutcome.Saved>(outcome).Draft;
    }

    public Task<Draft> RetitleAsync(int number, string title, Language? language = null, Person? by = null) =>
        WriteAsync(number, entry => entry.TextIn(language ?? Language.Japanese)!.Title = title, by);

    public async Task AskAsync(int number, bool? changesMeaning = null)
    {
        var draft = (await DraftAsync(number))!;
        Assert.True(await DoAsync(desks => desks.Reviews.AskAsync(number, draft.Version, Writer, "理由", changesMeaning, default)));
    }

    public Task<PublishOutcome> PublishAsync(PublishOrder order) => DoAsync(desks => desks.Publication.PublishAsync(order, default));

    /// <summary>Publishes the draft as it stands.</summary>
    public async Task<PublishOutcome> PublishAsync(int number, params Language[] languages) => await PublishAsync(await OrderAsync(number, languages));

    public async Task<PublishOrder> OrderAsync(int number, params Language[] languages) => new()
    {
        Number = number,
        Version = (await DraftAsync(number))!.Version,
        Languages = languages.Length == 0 ? Language.All : languages,
        By = Approver,
    };

    public Task<Draft?> DraftAsync(int number) => Store.ReadAsync(db => db.Drafts.SingleOrDefaultAsync(draft => draft.Number == number));

    public Task<Entry?> PublicAsync(int number) => Store.ReadAsync(db => new Publisher(db, Store.Clock).PublishedAsync(number, default));

    public Task<List<Revision>> RevisionsAsync(int number) =>
        Store.ReadAsync(db => db.Revisions.Where(revision => revision.Number == number).OrderBy(revision => revision.Id).ToListAsync());

    public Task<List<string>> LogAsync() => Store.ReadAsync(db => db.Audit.OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());

    public void Dispose() => Store.Dispose();

    /// <summary>What one request has at hand.</summary>
    internal sealed class Desks(ExchangeDbContext db, TimeProvider clock)
    {
        private readonly AuditLog _audit = new(db, clock);

        public ExchangeDbContext Db => db;

        public DraftDesk Drafts => new(db, _audit, clock);

        public Reviews Reviews => new(db, _audit, clock);

        public Publication Publication => new(db, Publisher, _audit, clock);

        public PublicationSchedule Schedule => new(db, Publication, _audit, clock);

        public SecondLook SecondLook => new(db, _audit, clock);

        public Withdrawal Withdrawal => new(db, Publisher, _audit, clock);

        public Removal Removal => new(db, Publisher, _audit, clock);

        public Chitose.Exchange.Questions.QuestionDesk Questions => new(db, new(db), Drafts, Reviews, _audit, clock);

        public MeaningDesk Meanings => new(db, Publisher, _audit, clock);

        private Publisher Publisher => new(db, clock);
    }
}
