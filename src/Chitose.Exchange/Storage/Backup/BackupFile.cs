using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Chitose.Exchange.Storage.Backup;

/// <summary>A backup: one ZIP file with a manifest, the database and the media. What it holds is believed only as far as it is checked.</summary>
internal static class BackupFile
{
    private const string ManifestName = "manifest.json";
    private const int LongestManifest = 64 * 1024 * 1024;
    private const int Block = 128 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Adds a file and tells what it is. A picture is compressed already.</summary>
    public static async Task<BackupPart> AddAsync(ZipArchive archive, string path, Stream content, CancellationToken cancel)
    {
        var entry = archive.CreateEntry(path, path == StoreFolder.DatabaseName ? CompressionLevel.Fastest : CompressionLevel.NoCompression);
        await using var target = await entry.OpenAsync(cancel);
        var (bytes, hash) = await CopyAsync(content, target, long.MaxValue, cancel);
        return new BackupPart(path, bytes, hash);
    }

    public static async Task AddManifestAsync(ZipArchive archive, BackupManifest manifest, CancellationToken cancel)
    {
        await using var target = await archive.CreateEntry(ManifestName).OpenAsync(cancel);
        await JsonSerializer.SerializeAsync(target, manifest, Json, cancel);
    }

    /// <summary>Writes every part to the place that is opened for it, and makes sure that it is what the manifest says.</summary>
    /// <exception cref="StoreException">It is no backup, or a part of it is not as it was.</exception>
    public static async Task<BackupManifest> ReadAsync(string file, Func<BackupPart, Stream> to, CancellationToken cancel)
    {
        try
        {
            await using var archive = await ZipFile.OpenReadAsync(file, cancel);
            var manifest = await ManifestAsync(file, archive, cancel);
            foreach (var part in manifest.Parts)
            {
                var entry = archive.GetEntry(part.Path) ?? throw new StoreException($"The backup '{file}' lacks '{part.Path}'.");
                await using var source = await entry.OpenAsync(cancel);
                await using var target = to(part);
                var (bytes, hash) = await CopyAsync(source, target, part.Bytes, cancel);
                if (bytes != part.Bytes || hash != part.Sha256)
                {
                    throw new StoreException($"'{part.Path}' in the backup '{file}' is not what was backed up.");
                }

                if (target is FileStream written)
                {
                    written.Flush(flushToDisk: true);
                }
            }

            return manifest;
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException)
        {
            throw new StoreException($"'{file}' is no backup of this program, or is damaged: {fault.Message}", fault);
        }
    }

    private static async Task<BackupManifest> ManifestAsync(string file, ZipArchive archive, CancellationToken cancel)
    {
        var entry = archive.GetEntry(ManifestName);
        if (entry is null || entry.Length > LongestManifest)
        {
            throw new StoreException($"'{file}' is no backup of this program: it has no {ManifestName}.");
        }

        await using var text = await entry.OpenAsync(cancel);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(text, Json, cancel) ?? throw new JsonException($"{ManifestName} is empty.");
        if (manifest.Format != BackupManifest.CurrentFormat)
        {
            throw new StoreException($"The backup '{file}' has format {manifest.Format}; this program reads format {BackupManifest.CurrentFormat}.");
        }

        if (manifest.Parts.FirstOrDefault(part => !part.IsInPlace) is { } stray)
        {
            throw new StoreException($"The backup '{file}' wants to write to '{stray.Path}'; it is refused.");
        }

        if (manifest.Parts.DistinctBy(part => part.Path).Count() != manifest.Parts.Count
            || !manifest.Parts.Any(part => part.Path == StoreFolder.DatabaseName)
            || archive.Entries.Count != manifest.Parts.Count + 1)
        {
            throw new StoreException($"The backup '{file}' does not hold what its manifest says.");
        }

        return manifest;
    }

    /// <summary>Stops where a part turns out longer than it says, before the rest is written.</summary>
    private static async Task<(long Bytes, string Hash)> CopyAsync(Stream from, Stream to, long most, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Block];
        long bytes = 0;
        int read;
        while ((read = await from.ReadAsync(buffer, cancel)) > 0)
        {
            bytes += read;
            if (bytes > most)
            {
                break;
            }

            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return (bytes, Convert.ToHexStringLower(hash.GetCurrentHash()));
    }
}
