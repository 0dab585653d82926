using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>The tables are brought up to date without risk (security requirements 7.5).</summary>
public sealed class StoreMigrationTests
{
    [Fact]
    public async Task A_copy_of_the_store_as_it_was_is_made_first()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));
        var before = await store.DumpAsync();

        await MigrateAsync(store);

        Assert.Contains("Guests: Ms. Kongsberg | 1", await store.DumpAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await TempStore.DumpAsync(Assert.Single(CopiesOf(store))));
    }

    [Fact]
    public async Task No_copy_is_made_of_a_store_that_is_new_or_up_to_date()
    {
        using var folder = new TempFolder();
        var store = new StoreFolder(folder.Path);

        await TempStore.OpenAsync(store, TimeProvider.System);
        await TempStore.OpenAsync(store, TimeProvider.System);

        Assert.False(Directory.Exists(store.Backups));
    }

    [Fact]
    public async Task The_three_newest_copies_are_kept()
    {
        using var store = await TempStore.CreateAsync();
        Directory.CreateDirectory(store.Folder.Backups);
        string[] older = ["20260101", "20260301", "20260201", "20260401"];
        foreach (var day in older)
        {
            await File.WriteAllTextAsync(Path.Combine(store.Folder.Backups, $"before-migration-{day}T000000000Z.db"), "");
        }

        await MigrateAsync(store);

        Assert.Equal(
            ["before-migration-20260301T000000000Z.db", "before-migration-20260401T000000000Z.db", "before-migration-20261124T010000000Z.db"],
            CopiesOf(store).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_a_killed_process_left_in_the_way_is_cleared()
    {
        using var store = await TempStore.CreateAsync();
        await LeaveLockAsync(store, store.Clock.GetUtcNow() - TimeSpan.FromSeconds(31));

        await MigrateAsync(store);

        Assert.Contains("Ms. Kongsberg", await store.DumpAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_program_that_migrates_is_given_half_a_minute()
    {
        using var store = await TempStore.CreateAsync();
        await LeaveLockAsync(store, store.Clock.GetUtcNow());

        var migration = MigrateAsync(store);
        for (var second = 0; second < 29; second++)
        {
            store.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.DoesNotContain("Ms. Kongsberg", await store.DumpAsync(), StringComparison.Ordinal);
        await EndAsync(migration, store);
        Assert.Contains("Ms. Kongsberg", await store.DumpAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_changed_while_others_use_the_store()
    {
        using var store = await TempStore.CreateAsync();
        var before = await store.DumpAsync();
        using var site = new StoreUse(store.Folder, store.Clock);
        await site.ShareAsync(default);

        var fault = await Assert.ThrowsAsync<StoreException>(() => EndAsync(MigrateAsync(store), store));

        Assert.Equal($"The store in '{store.Folder.Root}' must be brought up to date and is in use; stop all sites and commands first.", fault.Message);
        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task Several_that_start_at_once_all_open_the_store()
    {
        using var folder = new TempFolder();
        var store = new StoreFolder(folder.Path);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var uses = Enumerable.Range(0, 4).Select(_ => new StoreUse(store, TimeProvider.System)).ToList();
        var openings = uses.Select(async use =>
        {
            await go.Task;
            await TempStore.OpenAsync(store, TimeProvider.System, use);
        }).ToList();

        go.SetResult();
        await Task.WhenAll(openings);

        uses.ForEach(use => use.Dispose());
        await using var db = TempStore.Connect(store.Database);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Interrupted_anywhere_it_has_happened_whole_or_not_at_all()
    {
        using var whole = await TempStore.CreateAsync();
        await MigrateAsync(whole);
        var expected = await SchemaAsync(whole);
        using var untouched = await TempStore.CreateAsync();
        var before = await untouched.DumpAsync();
        var failed = true;
        for (var passed = 0; failed; passed++)
        {
            using var store = await TempStore.CreateAsync();
            await using (var broken = LaterContext.Connect(store.Folder.Database, new FailingCommands(passed)))
            {
                failed = await Record.ExceptionAsync(() => TempStore.OpenAsync(store.Folder, store.Clock, broken)) is not null;
            }

            if (await store.DumpAsync() == before)
            {
                Assert.True(failed);
                await MigrateAsync(store);
            }

            Assert.Empty(Directory.GetFiles(store.Folder.Root, "migrating-*"));
            Assert.Equal(expected, await SchemaAsync(store));
        }
    }

    private static async Task MigrateAsync(TempStore store)
    {
        await using var later = LaterContext.Connect(store.Folder.Database);
        await TempStore.OpenAsync(store.Folder, store.Clock, later);
    }

    private static async Task EndAsync(Task migration, TempStore store)
    {
        while (!migration.IsCompleted)
        {
            store.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        await migration;
    }

    private static Task<int> LeaveLockAsync(TempStore store, DateTimeOffset since) => store.ReadAsync(db => db.Database.ExecuteSqlAsync(
        $"""CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, {since.ToString("O")})"""));

    private static Task<List<string>> SchemaAsync(TempStore store) => store.ReadAsync(db => db.Database
        .SqlQuery<string>($"SELECT name || coalesce(sql, '') AS Value FROM sqlite_master WHERE name <> '__EFMigrationsLock' UNION ALL SELECT MigrationId FROM __EFMigrationsHistory UNION ALL SELECT Name FROM Guests ORDER BY 1")
        .ToListAsync());

    private static string[] CopiesOf(TempStore store) => [.. Directory.GetFiles(store.Folder.Backups).Order(StringComparer.Ordinal)];
}
