namespace Chitose.Exchange.Storage.Backup;

/// <summary>What a backup says of itself.</summary>
public sealed record BackupManifest
{
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>The migrations that made the tables.</summary>
    public required IReadOnlyList<string> Migrations { get; init; }

    public required long ContentVersion { get; init; }

    /// <summary>How many rows each table holds.</summary>
    public required IReadOnlyDictionary<string, long> Rows { get; init; }

    public required IReadOnlyList<BackupPart> Parts { get; init; }

    public long Bytes => Parts.Sum(part => part.Bytes);
}
