using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Storage.Backup;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Storage.Backup;

/// <summary>A file that is no sound backup is refused, and the store stays as it is.</summary>
public sealed class HostileBackupTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _elsewhere = new();
    private TempStore _store = null!;
    private string _before = null!;

    private string BackupPath => _elsewhere.File("exchange.zip");

    public async Task InitializeAsync()
    {
        _store = await TempStore.CreateAsync();
        await _store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));
        Directory.CreateDirectory(_store.Folder.Media);
        await File.WriteAllTextAsync(Path.Combine(_store.Folder.Media, "picture.webp"), "a picture");
        await new StoreBackup(_store.Folder, _store.Clock).WriteAsync(BackupPath, overwrite: false, default);
        _before = await _store.DumpAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _store.Dispose();
        _elsewhere.Dispose();
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("media/../../evil")]
    [InlineData("media/./evil")]
    [InlineData("media//evil")]
    [InlineData("media/..\\..\\evil")]
    [InlineData("/tmp/evil")]
    [InlineData("keys/evil.xml")]
    [InlineData("exchange.db-wal")]
    [InlineData("")]
    public async Task A_part_that_belongs_elsewhere_is_refused(string path)
    {
        await ChangeAsync((archive, manifest) => Add(archive, manifest, path, "evil"));

        Assert.Contains("it is refused", await RefusalAsync(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(_store.Folder.Root)!, "evil*"));
    }

    [Fact]
    public async Task A_changed_picture_is_refused()
    {
        await ChangeAsync((archive, _) => Replace(archive, "media/picture.webp", "A picture"));

        Assert.Contains("'media/picture.webp' in the backup", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_is_longer_than_it_says_is_refused()
    {
        await ChangeAsync((archive, _) => Replace(archive, "media/picture.webp", new string('x', 1_000_000)));

        Assert.Contains("is not what was backed up", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_is_missing_or_not_named_is_refused()
    {
        await ChangeAsync((archive, _) => archive.GetEntry("media/picture.webp")!.Delete());
        Assert.Contains("does not hold what its manifest says", await RefusalAsync(), StringComparison.Ordinal);

        await ChangeAsync((archive, _) => Replace(archive, "media/another.webp", "a stowaway"));
        Assert.Contains("lacks 'media/picture.webp'", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_damaged_is_refused_even_if_the_manifest_fits()
    {
        await ChangeDatabaseAsync(bytes => Array.Fill(bytes, (byte)0x5A, bytes.Length / 2, bytes.Length / 4));

        Assert.Contains("is damaged", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        await ChangeDatabaseAsync(bytes => Rename(bytes, "__EFMigrationsHistory", "__EFMigrationsMystery"));

        Assert.Contains("is none of this program", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_of_a_newer_program_is_refused()
    {
        await using var db = _store.Connect();
        var last = db.Database.GetMigrations().Last();
        await ChangeDatabaseAsync(bytes => Rename(bytes, last, $"2999{last[4..]}"));

        Assert.Contains("was made by a newer program", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_format_is_refused()
    {
        await ChangeAsync((_, manifest) => manifest["format"] = 2);

        Assert.EndsWith("has format 2; this program reads format 1.", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK but nothing else")]
    public async Task A_file_that_is_no_archive_is_refused(string text)
    {
        await File.WriteAllTextAsync(BackupPath, text);

        Assert.Contains("is no backup of this program, or is damaged", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_refused()
    {
        var bytes = await File.ReadAllBytesAsync(BackupPath);
        await File.WriteAllBytesAsync(BackupPath, bytes[..(bytes.Length / 2)]);

        Assert.Contains("is no backup of this program, or is damaged", await RefusalAsync(), StringComparison.Ordinal);
    }

    private async Task<string> RefusalAsync()
    {
        await using var db = _store.Connect();
        var fault = await Assert.ThrowsAsync<StoreException>(() => new StoreRestoration(_store.Folder, [db], _store.Clock).RestoreAsync(BackupPath, default));
        Assert.Equal(_before, await _store.DumpAsync());
        Assert.Equal(["media"], Directory.GetDirectories(_store.Folder.Root).Select(Path.GetFileName));
        return fault.Message;
    }

    private async Task ChangeAsync(Action<ZipArchive, JsonObject> change)
    {
        await using var archive = await ZipFile.OpenAsync(BackupPath, ZipArchiveMode.Update);
        JsonObject manifest;
        await using (var text = await archive.GetEntry("manifest.json")!.OpenAsync())
        {
            manifest = (JsonObject)(await JsonNode.ParseAsync(text))!;
        }

        change(archive, manifest);
        Replace(archive, "manifest.json", manifest.ToJsonString());
    }

    /// <summary>Changes the database, and what the manifest says of it.</summary>
    private Task ChangeDatabaseAsync(Action<byte[]> change) => ChangeAsync((archive, manifest) =>
    {
        using var content = new MemoryStream();
        using (var database = archive.GetEntry("exchange.db")!.Open())
        {
            database.CopyTo(content);
        }

        var bytes = content.ToArray();
        change(bytes);
        Replace(archive, "exchange.db", bytes);
        var part = manifest["parts"]!.AsArray().Single(part => part!["path"]!.GetValue<string>() == "exchange.db")!;
        part["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes));
    });

    private static void Rename(byte[] bytes, string from, string to)
    {
        var (old, renamed) = (Encoding.UTF8.GetBytes(from), Encoding.UTF8.GetBytes(to));
        Assert.Equal(old.Length, renamed.Length);
        for (var at = bytes.AsSpan().IndexOf(old); at >= 0; at = bytes.AsSpan().IndexOf(old))
        {
            renamed.CopyTo(bytes, at);
        }
    }

    private static void Add(ZipArchive archive, JsonObject manifest, string path, string text)
    {
        Replace(archive, path.Length == 0 ? "nameless" : path, text);
        manifest["parts"]!.AsArray().Add(new JsonObject
        {
            ["path"] = path,
            ["bytes"] = text.Length,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        });
    }

    private static void Replace(ZipArchive archive, string path, string text) => Replace(archive, path, Encoding.UTF8.GetBytes(text));

    private static void Replace(ZipArchive archive, string path, byte[] bytes)
    {
        archive.GetEntry(path)?.Delete();
        using var target = archive.CreateEntry(path).Open();
        target.Write(bytes);
    }
}
