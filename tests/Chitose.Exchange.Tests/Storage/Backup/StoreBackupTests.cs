using System.IO.Compression;
using Chitose.Exchange.Media;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Storage.Backup;

namespace Chitose.Exchange.Tests.Storage.Backup;

/// <summary>Backup and restore (security requirements 7.7).</summary>
public sealed class StoreBackupTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _elsewhere = new();
    private TempStore _store = null!;

    private string BackupPath => _elsewhere.File("exchange.zip");

    public async Task InitializeAsync()
    {
        _store = await TempStore.CreateAsync();
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));
        WriteMedia("a1/small.webp", "a picture");
        WriteMedia("a1/original", "a larger picture");
        Directory.CreateDirectory(Path.Combine(_store.Folder.Root, "keys"));
        await File.WriteAllTextAsync(Path.Combine(_store.Folder.Root, "keys", "key.xml"), "a secret");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _store.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public async Task A_backup_holds_the_database_and_the_media_and_no_keys()
    {
        var manifest = await BackUpAsync();

        await using var archive = await ZipFile.OpenReadAsync(BackupPath);
        Assert.Equal(["exchange.db", "manifest.json", "media/a1/original", "media/a1/small.webp"], archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Equal(new DateTime(2026, 11, 24, 1, 0, 0, DateTimeKind.Utc), manifest.CreatedAt);
        Assert.Equal(1, manifest.ContentVersion);
        Assert.Equal(2, manifest.Rows["Entries"]);
        Assert.Equal([BackupPath], Directory.GetFiles(_elsewhere.Path));
    }

    [Fact]
    public async Task Only_its_owner_may_read_a_backup()
    {
        await BackUpAsync();

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(BackupPath));
        }
    }

    [Fact]
    public async Task A_store_without_media_can_be_backed_up()
    {
        Directory.Delete(_store.Folder.Media, recursive: true);

        Assert.Single((await BackUpAsync()).Parts);
    }

    [Fact]
    public async Task A_photo_that_is_being_stored_is_left_out()
    {
        using var photo = new MediaFolder(_store.Folder).Begin();
        await using var file = new FileStream(Path.Combine(_store.Folder.Media, MediaNames.Unfinished + photo.Id, MediaNames.Master), FileMode.CreateNew, FileAccess.Write, FileShare.None);

        Assert.DoesNotContain((await BackUpAsync()).Parts, part => part.Path.Contains(photo.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Readers_and_writers_go_on_meanwhile()
    {
        await using var db = _store.Connect();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(new StoreState { Id = 2, ContentVersion = 99 });
        await db.SaveChangesAsync();

        var manifest = await BackUpAsync();

        await transaction.CommitAsync();
        Assert.Equal(1, manifest.Rows["StoreState"]);
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_on_demand()
    {
        await File.WriteAllTextAsync(BackupPath, "something dear");

        await Assert.ThrowsAsync<StoreException>(() => BackUpAsync());
        Assert.Equal("something dear", await File.ReadAllTextAsync(BackupPath));

        await BackUpAsync(overwrite: true);
        Assert.Equal("PK", (await File.ReadAllTextAsync(BackupPath))[..2]);
    }

    [Fact]
    public async Task A_damaged_store_gives_no_backup_and_leaves_nothing_behind()
    {
        var bytes = await File.ReadAllBytesAsync(_store.Folder.Database);
        Array.Fill(bytes, (byte)0x5A, bytes.Length / 2, bytes.Length / 4);
        await File.WriteAllBytesAsync(_store.Folder.Database, bytes);

        var fault = await Assert.ThrowsAsync<StoreException>(() => BackUpAsync());

        Assert.StartsWith($"The store '{_store.Folder.Database}' cannot be backed up: ", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_elsewhere.Path));
    }

    [Fact]
    public async Task What_is_restored_is_what_was_backed_up()
    {
        var before = await _store.DumpAsync();
        await BackUpAsync();
        await _store.ImportAsync(Cast.Content(Cast.Home()));
        WriteMedia("b2/new.webp", "a newer picture");
        File.Delete(Path.Combine(_store.Folder.Media, "a1", "original"));
        var changed = await _store.DumpAsync();

        var aside = await RestoreAsync();

        Assert.NotEqual(before, changed);
        Assert.Equal(before, await _store.DumpAsync());
        Assert.Equal(["a1/original", "a1/small.webp"], Media(_store.Folder.Media));
        Assert.Equal("a larger picture", await File.ReadAllTextAsync(Path.Combine(_store.Folder.Media, "a1", "original")));
        Assert.Equal("a secret", await File.ReadAllTextAsync(Path.Combine(_store.Folder.Root, "keys", "key.xml")));
        Assert.Equal(Path.Combine(_store.Folder.Backups, "before-restore-20261124T010000000Z"), aside);
        Assert.Equal(changed, await TempStore.DumpAsync(Path.Combine(aside, "exchange.db")));
        Assert.Equal(["a1/small.webp", "b2/new.webp"], Media(Path.Combine(aside, "media")));
    }

    [Fact]
    public async Task A_backup_can_be_restored_where_there_is_nothing()
    {
        await BackUpAsync();
        using var other = new TempFolder();
        var folder = new StoreFolder(other.Path);

        await RestoreAsync(folder);

        await TempStore.OpenAsync(folder, TimeProvider.System);
        Assert.Equal(await _store.DumpAsync(), await TempStore.DumpAsync(folder.Database));
    }

    [Fact]
    public async Task Interrupted_anywhere_there_is_the_old_store_or_the_new_one_and_never_half()
    {
        var old = await _store.DumpAsync();
        await BackUpAsync();
        await _store.ImportAsync(Cast.Content(Cast.Home()));
        var finished = false;
        for (var done = 0; !finished; done++)
        {
            using var folder = new TempFolder();
            var store = Copy(_store.Folder, folder);
            await PrepareAsync(store);
            finished = new StoreSwap(store).Steps().Take(done).Count(step => Done(step)) < done;

            await TempStore.OpenAsync(store, TimeProvider.System);

            Assert.Equal(old, await TempStore.DumpAsync(store.Database));
            Assert.Equal(["a1/original", "a1/small.webp"], Media(store.Media));
            Assert.Equal(["backups", "keys", "media"], Directory.GetDirectories(store.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Nothing_happens_while_another_process_uses_the_store()
    {
        await BackUpAsync();
        var before = await _store.DumpAsync();
        using var site = new StoreUse(_store.Folder, _store.Clock);
        using var command = new StoreUse(_store.Folder, _store.Clock);
        await site.ShareAsync(default);
        await command.ShareAsync(default);

        var fault = await Assert.ThrowsAsync<StoreException>(() => RestoreAsync());

        Assert.Equal($"The store in '{_store.Folder.Root}' is in use; stop the site and other commands first.", fault.Message);
        Assert.Equal(before, await _store.DumpAsync());
    }

    [Fact]
    public async Task Whoever_wants_a_store_that_is_being_replaced_waits_and_gives_up()
    {
        using var whole = StoreLock.TryTakeWhole(_store.Folder);
        using var site = new StoreUse(_store.Folder, _store.Clock);
        Assert.NotNull(whole);

        var waiting = site.ShareAsync(default);
        for (var second = 0; second < 10; second++)
        {
            Assert.False(waiting.IsCompleted);
            _store.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        _store.Clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<StoreException>(() => waiting);
    }

    private static bool Done(Action step)
    {
        step();
        return true;
    }

    private static string[] Media(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    private static StoreFolder Copy(StoreFolder from, TempFolder to)
    {
        foreach (var file in Directory.EnumerateFiles(from.Root, "*", SearchOption.AllDirectories))
        {
            var copy = to.File(Path.GetRelativePath(from.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new StoreFolder(to.Path);
    }

    /// <summary>Makes the backup ready and decides for it, as restoring does.</summary>
    private async Task PrepareAsync(StoreFolder store)
    {
        var swap = new StoreSwap(store);
        var stage = swap.Prepare();
        await BackupFile.ReadAsync(BackupPath, part =>
        {
            var path = Path.Combine(stage, part.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new FileStream(path, FileMode.CreateNew);
        }, default);
        swap.Decide(stage, "20261124T010000000Z");
    }

    private Task<BackupManifest> BackUpAsync(bool overwrite = false) => new StoreBackup(_store.Folder, _store.Clock).WriteAsync(BackupPath, overwrite, default);

    private async Task<string> RestoreAsync(StoreFolder? folder = null)
    {
        await using var db = _store.Connect();
        return (await new StoreRestoration(folder ?? _store.Folder, [db], _store.Clock).RestoreAsync(BackupPath, default)).Aside;
    }

    private void WriteMedia(string path, string content)
    {
        var file = Path.Combine(_store.Folder.Media, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
