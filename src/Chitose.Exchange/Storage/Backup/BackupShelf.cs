namespace Chitose.Exchange.Storage.Backup;

/// <summary>The backups that the site makes by itself, the newest of which it keeps. Other files in their folder are left alone.</summary>
public sealed class BackupShelf(StoreFolder folder, StoreBackup backup, TimeProvider clock)
{
    public const int Kept = 14;

    private const string Name = "exchange-";
    private const string Ending = ".zip";

    /// <summary>When the last one was made. One that seems to be of the future was made under a wrong clock and does not count.</summary>
    public DateTimeOffset? Last => Backups().Select(TimeOf).Where(time => time <= clock.GetUtcNow()).Max();

    /// <returns>The new file.</returns>
    /// <exception cref="StoreException">What was written cannot be read again.</exception>
    public async Task<string> AddAsync(CancellationToken cancel)
    {
        PrivateFile.CreateFolder(folder.Backups);
        var file = Path.Combine(folder.Backups, $"{Name}{clock.StoreTime()}{Ending}");
        await backup.WriteAsync(file, overwrite: false, cancel);
        foreach (var old in Backups().OrderByDescending(TimeOf).Skip(Kept))
        {
            File.Delete(old);
        }

        return file;
    }

    private static DateTimeOffset? TimeOf(string file) => StoreTimes.Parse(Path.GetFileNameWithoutExtension(file)[Name.Length..]);

    private List<string> Backups() => Directory.Exists(folder.Backups)
        ? [.. Directory.EnumerateFiles(folder.Backups, $"{Name}*{Ending}").Where(file => TimeOf(file) is not null)]
        : [];
}
