using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace Chitose.Exchange.Storage.Backup;

/// <summary>
/// Copies the store into one file while it is in use: the database as it is at one moment, then the media, which never change once
/// they are written. The keys of the data directory are no part of it, so that a lost backup opens no session.
/// </summary>
public sealed class StoreBackup(StoreFolder folder, TimeProvider clock)
{
    /// <summary>Writes a backup and reads it again before it gets its name, which another file may bear only if it may be overwritten.</summary>
    /// <exception cref="StoreException">The file is there already, or what was written cannot be read again.</exception>
    public async Task<BackupManifest> WriteAsync(string file, bool overwrite, CancellationToken cancel)
    {
        var target = Path.GetFullPath(file);
        if (!overwrite && File.Exists(target))
        {
            throw new StoreException($"'{target}' is there already; choose another name, or have it replaced with --force.");
        }

        var draft = $"{target}.{Guid.CreateVersion7():N}.tmp";
        var database = $"{draft}.db";
        try
        {
            await new DatabaseFile(folder.Database).CopyToAsync(database, cancel);
            await RefuseFaultyAsync(database, cancel);
            await WriteArchiveAsync(draft, database, cancel);
            File.Delete(database);

            var manifest = await BackupFile.ReadAsync(draft, part => part.Path == StoreFolder.DatabaseName ? PrivateFile.Create(database) : Stream.Null, cancel);
            await RefuseFaultyAsync(database, cancel);
            File.Move(draft, target, overwrite);
            return manifest;
        }
        catch (SqliteException fault)
        {
            throw new StoreException($"The store '{folder.Database}' cannot be backed up: {fault.Message}", fault);
        }
        finally
        {
            File.Delete(draft);
            File.Delete(database);
            File.Delete($"{database}-journal");
        }
    }

    private static async Task RefuseFaultyAsync(string database, CancellationToken cancel)
    {
        if (await new DatabaseFile(database).FaultAsync(cancel) is { } fault)
        {
            throw new StoreException($"The copy of the store is not sound, so there is no backup: {fault}");
        }
    }

    private async Task WriteArchiveAsync(string draft, string database, CancellationToken cancel)
    {
        await using var file = PrivateFile.Create(draft);
        await using (var archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel))
        {
            var parts = new List<BackupPart> { await AddAsync(archive, StoreFolder.DatabaseName, database, cancel) };
            foreach (var media in MediaFiles())
            {
                var path = Path.GetRelativePath(folder.Root, media).Replace(Path.DirectorySeparatorChar, '/');
                try
                {
                    parts.Add(await AddAsync(archive, path, media, cancel));
                }
                catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
                {
                    // Removed since the list was made, which happens only to files that no entry names.
                }
            }

            var copy = new DatabaseFile(database);
            await BackupFile.AddManifestAsync(
                archive,
                new BackupManifest
                {
                    Format = BackupManifest.CurrentFormat,
                    CreatedAt = clock.GetUtcNow().UtcDateTime,
                    Migrations = await copy.MigrationsAsync(cancel),
                    ContentVersion = await copy.ContentVersionAsync(cancel),
                    Rows = await copy.RowsAsync(cancel),
                    Parts = parts,
                },
                cancel);
        }

        file.Flush(flushToDisk: true);
    }

    private static async Task<BackupPart> AddAsync(ZipArchive archive, string path, string file, CancellationToken cancel)
    {
        await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return await BackupFile.AddAsync(archive, path, content, cancel);
    }

    /// <summary>Photos that are being written lie in hidden folders: no row names them yet, and their files cannot be opened.</summary>
    private IEnumerable<string> MediaFiles()
    {
        var whole = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden };
        return Directory.Exists(folder.Media) ? Directory.EnumerateFiles(folder.Media, "*", whole).Order(StringComparer.Ordinal) : [];
    }
}
