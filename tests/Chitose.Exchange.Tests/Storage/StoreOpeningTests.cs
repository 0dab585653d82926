using System.Globalization;
using System.Text;
using Chitose.Exchange.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Storage;

public sealed class StoreOpeningTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string StoreFile => _folder.File("exchange.db");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_acknowledged_save_survives_a_power_cut_and_writers_wait(bool fileExistedEmpty)
    {
        if (fileExistedEmpty)
        {
            await File.WriteAllBytesAsync(StoreFile, []);
        }

        await OpenAsync();

        await using var db = TempStore.Connect(StoreFile);
        Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
        Assert.Equal("2", await PragmaAsync(db, "synchronous"));
        Assert.Equal("1", await PragmaAsync(db, "foreign_keys"));
        Assert.Equal("5000", await PragmaAsync(db, "busy_timeout"));
    }

    [Fact]
    public async Task A_connection_opened_without_waiting_keeps_the_same_promises()
    {
        await OpenAsync();

        await using var db = TempStore.Connect(StoreFile);
#pragma warning disable CA1849 // The synchronous way is what this test is about.
        db.Database.OpenConnection();
#pragma warning restore CA1849
        Assert.Equal("2", await PragmaAsync(db, "synchronous"));
        Assert.Equal("5000", await PragmaAsync(db, "busy_timeout"));
    }

    [Fact]
    public async Task A_store_in_the_old_journal_mode_is_put_into_write_ahead_mode()
    {
        await OpenAsync();
        await ExecuteAsync("PRAGMA journal_mode=DELETE;");

        await OpenAsync();

        await using var db = TempStore.Connect(StoreFile);
        Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
    }

    [Fact]
    public async Task Opening_again_changes_nothing()
    {
        await OpenAsync();
        await ExecuteAsync("INSERT INTO StoreState (Id, ContentVersion) VALUES (1, 7);");

        await OpenAsync();

        await using var db = TempStore.Connect(StoreFile);
        Assert.Equal(7, await new PublishedContent(db).VersionAsync(default));
    }

    [Fact]
    public async Task The_migrations_are_those_of_the_model()
    {
        await OpenAsync();

        await using var db = TempStore.Connect(StoreFile);
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Theory]
    [InlineData("This is a letter, not a store.")]
    [InlineData("SQLite format 3\0 and then nothing that would be a store.")]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, 500)));
        await File.WriteAllBytesAsync(StoreFile, bytes);

        var fault = await Assert.ThrowsAsync<StoreException>(OpenAsync);

        Assert.StartsWith($"The store '{StoreFile}' cannot be used: ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(StoreFile));
    }

    [Fact]
    public async Task A_store_with_a_damaged_page_is_refused_and_left_alone()
    {
        await OpenAsync();
        await ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        var bytes = await File.ReadAllBytesAsync(StoreFile);
        Array.Fill(bytes, (byte)0x5A, bytes.Length / 2, bytes.Length / 4);
        await File.WriteAllBytesAsync(StoreFile, bytes);

        var fault = await Assert.ThrowsAsync<StoreException>(OpenAsync);

        Assert.Contains(StoreFile, fault.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(StoreFile));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        await ExecuteAsync("CREATE TABLE Recipes (Name TEXT); INSERT INTO Recipes VALUES ('himemasu');");
        var bytes = await File.ReadAllBytesAsync(StoreFile);

        var fault = await Assert.ThrowsAsync<StoreException>(OpenAsync);

        Assert.Equal($"The file '{StoreFile}' is a database of another program; it has been left as it is.", fault.Message);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(StoreFile));
        Assert.Equal([StoreFile], Directory.GetFiles(_folder.Path, "*.db*"));
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused_and_left_alone()
    {
        await OpenAsync();
        await ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Flying', '99.0');");
        var before = await new DatabaseFile(StoreFile).RowsAsync(default);

        var fault = await Assert.ThrowsAsync<StoreException>(OpenAsync);

        Assert.Equal($"The store '{StoreFile}' was written by a newer program ('29990101000000_Flying'); it has been left as it is.", fault.Message);
        Assert.Equal(before, await new DatabaseFile(StoreFile).RowsAsync(default));
    }

    public void Dispose() => _folder.Dispose();

    private Task OpenAsync() => TempStore.OpenAsync(new StoreFolder(_folder.Path), TimeProvider.System);

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={StoreFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string?> PragmaAsync(ExchangeDbContext db, string name)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name};";
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
