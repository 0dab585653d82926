namespace Chitose.Exchange.Storage.Backup;

/// <summary>A file inside a backup: its place in the data directory, written with <c>/</c>, and the hash of its bytes in hexadecimal.</summary>
public sealed record BackupPart(string Path, long Bytes, string Sha256)
{
    /// <summary>Whether it is the database or lies under the media folder, and by no detour elsewhere.</summary>
    internal bool IsInPlace => Path == StoreFolder.DatabaseName
        || (Path.StartsWith($"{StoreFolder.MediaName}/", StringComparison.Ordinal)
            && !Path.Contains('\\', StringComparison.Ordinal)
            && !Path.Contains('\0', StringComparison.Ordinal)
            && Path.Split('/').All(name => name is not ("" or "." or "..")));
}
