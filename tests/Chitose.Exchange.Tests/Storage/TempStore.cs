using System.Globalization;
using System.Text;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>A store in a file of a test's own, and a clock that the test sets.</summary>
internal sealed class TempStore : IDisposable
{
    private readonly TempFolder _folder = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));

    public StoreFolder Folder => new(_folder.Path);

    /// <summary>Opens a store as the program does at start.</summary>
    public static async Task OpenAsync(StoreFolder folder, TimeProvider clock, params DbContext[] others)
    {
        using var use = new StoreUse(folder, clock);
        await OpenAsync(folder, clock, use, others);
    }

    /// <summary>The same, and goes on using it.</summary>
    public static async Task OpenAsync(StoreFolder folder, TimeProvider clock, StoreUse use, params DbContext[] others)
    {
        await using var db = Connect(folder.Database);
        DbContext[] contexts = [db, .. others];
        await new StoreOpening(contexts, folder, use, new StoreMigration(contexts, folder, clock, NullLogger<StoreMigration>.Instance)).OpenAsync(default);
    }

    public static async Task<TempStore> CreateAsync()
    {
        var store = new TempStore();
        await using var db = store.Connect();
        await db.Database.MigrateAsync();
        return store;
    }

    public static ExchangeDbContext Connect(string file, params IInterceptor[] interceptors) => new(
        new DbContextOptionsBuilder<ExchangeDbContext>()
            .UseSqlite($"Data Source={file};Foreign Keys=True;Pooling=False")
            .AddInterceptors([new StoreConnection(), .. interceptors])
            .Options);

    public ExchangeDbContext Connect(params IInterceptor[] interceptors) => Connect(Folder.Database, interceptors);

    public async Task<int> ImportAsync(ContentSet content)
    {
        await using var db = Connect();
        return await new ContentImporter(db, new Publisher(db, Clock), Clock).ImportAsync(content, "test", default);
    }

    public async Task ExportAsync(string folder)
    {
        await using var db = Connect();
        ContentFolder.Write(await new ContentExporter(db).ExportAsync(default), folder);
    }

    public Task<bool> PublishAsync(Entry entry, string by = "staff", string reason = "a reason") =>
        InTransactionAsync(async publisher => await publisher.PublishAsync(entry, new PublicationNote { By = Person.Parse(by), Reason = reason }, default) is not null);

    public Task<bool> DeleteAsync(EntryKind kind, string slug) =>
        InTransactionAsync(publisher => publisher.DeleteAsync(kind, slug, default));

    public async Task<T> ReadAsync<T>(Func<ExchangeDbContext, Task<T>> read)
    {
        await using var db = Connect();
        return await read(db);
    }

    /// <summary>Every row of every table, so that two moments can be compared.</summary>
    public Task<string> DumpAsync() => DumpAsync(Folder.Database);

    public static async Task<string> DumpAsync(string file)
    {
        await using var db = Connect(file);
        var dump = new StringBuilder();
        foreach (var table in await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' ORDER BY name").ToListAsync())
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                var values = new object[rows.FieldCount];
                rows.GetValues(values);
                dump.Append(table).Append(": ").AppendLine(string.Join(" | ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));
            }
        }

        return dump.ToString();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<bool> InTransactionAsync(Func<Publisher, Task<bool>> act)
    {
        await using var db = Connect();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var changed = await act(new Publisher(db, Clock));
        await transaction.CommitAsync();
        return changed;
    }
}
