using Chitose.Exchange.Storage.Backup;

namespace Chitose.Exchange.Tests.Storage.Backup;

public sealed class BackupShelfTests
{
    [Fact]
    public async Task The_newest_fourteen_backups_are_kept_and_other_files_are_left_alone()
    {
        using var store = await TempStore.CreateAsync();
        var shelf = Shelf(store);
        Directory.CreateDirectory(store.Folder.Backups);
        await File.WriteAllTextAsync(Path.Combine(store.Folder.Backups, "exchange-of-the-director.zip"), "dear");
        var made = new List<string>();
        for (var day = 0; day < BackupShelf.Kept + 2; day++)
        {
            store.Clock.Advance(TimeSpan.FromDays(1));
            made.Add(await shelf.AddAsync(default));
        }

        Assert.Equal(
            [.. made.Skip(2), Path.Combine(store.Folder.Backups, "exchange-of-the-director.zip")],
            Directory.GetFiles(store.Folder.Backups).Order(StringComparer.Ordinal));
        Assert.Equal(store.Clock.GetUtcNow(), shelf.Last);
    }

    [Fact]
    public async Task A_backup_made_under_a_clock_that_was_ahead_does_not_count()
    {
        using var store = await TempStore.CreateAsync();
        var shelf = Shelf(store);
        Assert.Null(shelf.Last);
        await shelf.AddAsync(default);

        store.Clock.AdjustTime(store.Clock.GetUtcNow().AddDays(-400));

        Assert.Null(shelf.Last);
    }

    private static BackupShelf Shelf(TempStore store) => new(store.Folder, new StoreBackup(store.Folder, store.Clock), store.Clock);
}
