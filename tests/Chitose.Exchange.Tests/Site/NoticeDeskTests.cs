using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Site;

public sealed class NoticeDeskTests : IAsyncLifetime
{
    private static readonly Person Tanaka = new("tanaka@example.jp", "田中 健");

    private TempStore _store = null!;

    public async Task InitializeAsync() => _store = await TempStore.CreateAsync();

    [Fact]
    public async Task Only_what_is_put_up_is_public()
    {
        await SaveAsync("準備", null, putsUp: false);
        Assert.Null(await PublicAsync());
        Assert.Equal(0, await VersionAsync());

        await SaveAsync("大雪", await SeenAsync(), putsUp: true);
        Assert.Equal("大雪", (await PublicAsync())?.Content.What[Language.Japanese]);
        Assert.Equal(1, await VersionAsync());
    }

    [Fact]
    public async Task Of_two_who_save_on_the_same_only_the_first_is_taken()
    {
        Assert.True(await SaveAsync("一", null, putsUp: true));
        var seen = await SeenAsync();

        var taken = new[] { await SaveAsync("二", seen, putsUp: true), await SaveAsync("三", seen, putsUp: true), await SaveAsync("四", null, putsUp: true) };

        Assert.Equal([true, false, false], taken);
        Assert.Equal("二", (await PublicAsync())?.Content.What[Language.Japanese]);
        Assert.Equal(2, await _store.ReadAsync(db => db.Audit.CountAsync()));
    }

    [Fact]
    public async Task Many_at_once_put_up_one()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => SaveAsync($"{number}", null, putsUp: true))));

        Assert.Single(taken, one => one);
        Assert.Equal(1, await _store.ReadAsync(db => db.Notices.CountAsync()));
    }

    [Fact]
    public async Task After_its_end_a_new_one_is_begun_and_the_old_one_stays_on_record()
    {
        await SaveAsync("大雪", null, putsUp: true);
        _store.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Null(await SeenAsync());
        Assert.True(await SaveAsync("台風", null, putsUp: true));

        Assert.Equal("台風", (await PublicAsync())?.Content.What[Language.Japanese]);
        Assert.Equal("大雪", (await WithDeskAsync(desk => desk.PreviousAsync(default)))?.Content.What[Language.Japanese]);
    }

    [Fact]
    public async Task Taken_down_it_is_gone_and_the_one_before_does_not_come_back()
    {
        await SaveAsync("大雪", null, putsUp: true);
        _store.Clock.Advance(TimeSpan.FromHours(2));
        await SaveAsync("台風", null, putsUp: true);

        Assert.True(await WithDeskAsync(async desk => await desk.TakeDownAsync((await desk.CurrentAsync(default))!.Version, Tanaka, default)));

        Assert.Null(await PublicAsync());
        Assert.Null(await SeenAsync());
    }

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    private Task<bool> SaveAsync(string what, Guid? seen, bool putsUp) => WithDeskAsync(desk => desk.SaveAsync(
        new NoticeContent
        {
            What = new LocalizedText([KeyValuePair.Create(Language.Japanese, what)]),
            ToDo = new LocalizedText([]),
            AsOf = Now,
            Start = Now,
            End = Now.AddHours(1),
        },
        seen,
        putsUp,
        Tanaka,
        default));

    private Task<Guid?> SeenAsync() => WithDeskAsync(async desk => (await desk.CurrentAsync(default))?.Version);

    private Task<EmergencyNotice?> PublicAsync() => _store.ReadAsync(db => new PublishedContent(db).NoticeAsync(default));

    private Task<long> VersionAsync() => _store.ReadAsync(db => new PublishedContent(db).VersionAsync(default));

    private Task<T> WithDeskAsync<T>(Func<NoticeDesk, Task<T>> work) =>
        _store.ReadAsync(db => work(new NoticeDesk(db, new Publisher(db, _store.Clock), new AuditLog(db, _store.Clock), _store.Clock)));

    private DateTime Now => _store.Clock.GetUtcNow().UtcDateTime;
}
