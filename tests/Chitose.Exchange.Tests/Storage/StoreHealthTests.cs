using System.Diagnostics;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>Whether the site may be sent readers (security requirements 9.3).</summary>
public sealed class StoreHealthTests
{
    [Fact]
    public async Task A_store_with_content_is_ready_and_one_without_is_not()
    {
        using var store = await TempStore.CreateAsync();
        Assert.False(await IsReadyAsync(store));

        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));

        Assert.True(await IsReadyAsync(store));
        Assert.Empty(Directory.GetFiles(store.Folder.Root, "*.tmp"));
    }

    [Fact]
    public async Task A_store_that_another_is_writing_is_ready_and_nobody_waits_for_the_answer()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));
        await using var writer = store.Connect();
        await using var writing = await writer.Database.BeginTransactionAsync();
        var asked = Stopwatch.GetTimestamp();

        Assert.True(await IsReadyAsync(store));

        // To wait for the other would take five seconds.
        Assert.InRange(Stopwatch.GetElapsedTime(asked), TimeSpan.Zero, TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_store_whose_tables_are_behind_the_program_is_not_ready()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));
        await using var later = LaterContext.Connect(store.Folder.Database);

        Assert.False(await IsReadyAsync(store, later));
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_is_a_fault()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));
        await using var db = store.Connect();
        using var elsewhere = new TempFolder();

        await Assert.ThrowsAnyAsync<IOException>(() => new StoreHealth(db, [db], new StoreFolder(elsewhere.File("not-there"))).IsReadyAsync(default));
    }

    private static async Task<bool> IsReadyAsync(TempStore store, params DbContext[] others)
    {
        await using var db = store.Connect();
        return await new StoreHealth(db, [db, .. others], store.Folder).IsReadyAsync(default);
    }
}
