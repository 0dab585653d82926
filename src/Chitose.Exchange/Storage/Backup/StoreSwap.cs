namespace Chitose.Exchange.Storage.Backup;

/// <summary>
/// Puts another store in the place of the present one. The new one is made ready beside it under a name that counts for nothing;
/// giving it the name <c>restored-TIME</c> is the one step that decides. What follows can be interrupted anywhere and is finished
/// by whoever opens the store next, so nobody ever meets half of it.
/// </summary>
internal sealed class StoreSwap(StoreFolder folder)
{
    private const string Preparing = "restoring-";
    private const string Decided = "restored-";

    /// <summary>Beside the database, what SQLite keeps of it: they go together, or old changes would meet the new database.</summary>
    private static readonly string[] DatabaseFiles = ["", "-wal", "-shm", "-journal"];

    public bool IsUnfinished => Folders(Decided).Count > 0;

    /// <summary>An empty folder in which to make the new store ready.</summary>
    public string Prepare()
    {
        foreach (var left in Folders(Preparing))
        {
            Directory.Delete(left, recursive: true);
        }

        var stage = PrivateFile.CreateFolder(Path.Combine(folder.Root, $"{Preparing}{Guid.CreateVersion7():N}")).FullName;
        PrivateFile.CreateFolder(Path.Combine(stage, StoreFolder.MediaName));
        return stage;
    }

    /// <summary>Decides for the prepared store.</summary>
    /// <returns>Where the present one will be kept.</returns>
    public string Decide(string stage, string time)
    {
        // Made here and moved there, so that it shows before anything is touched whether files can be moved there.
        var aside = AsideOf(time);
        PrivateFile.CreateFolder(folder.Backups);
        var trial = PrivateFile.CreateFolder(Path.Combine(folder.Root, $"{Preparing}{Guid.CreateVersion7():N}")).FullName;
        Directory.Move(trial, aside);
        Directory.Move(stage, Path.Combine(folder.Root, $"{Decided}{time}"));
        return aside;
    }

    public void Finish()
    {
        foreach (var step in Steps())
        {
            step();
        }
    }

    /// <summary>What is left to do, step by step.</summary>
    public IEnumerable<Action> Steps()
    {
        foreach (var decided in Folders(Decided))
        {
            var aside = AsideOf(Path.GetFileName(decided)[Decided.Length..]);
            yield return () => PrivateFile.CreateFolder(aside);

            // While the new database lies here, whatever stands in its place is old.
            var database = Path.Combine(decided, StoreFolder.DatabaseName);
            if (File.Exists(database))
            {
                foreach (var suffix in DatabaseFiles.Where(suffix => File.Exists(folder.Database + suffix)))
                {
                    yield return () => File.Move(folder.Database + suffix, Path.Combine(aside, StoreFolder.DatabaseName + suffix));
                }

                yield return () => File.Move(database, folder.Database);
            }

            var media = Path.Combine(decided, StoreFolder.MediaName);
            if (Directory.Exists(media))
            {
                if (Directory.Exists(folder.Media))
                {
                    yield return () => Directory.Move(folder.Media, Path.Combine(aside, StoreFolder.MediaName));
                }

                yield return () => Directory.Move(media, folder.Media);
            }

            yield return () => Directory.Delete(decided, recursive: true);
        }
    }

    private string AsideOf(string time) => Path.Combine(folder.Backups, $"before-restore-{time}");

    private List<string> Folders(string prefix) => [.. Directory.EnumerateDirectories(folder.Root, $"{prefix}*").Order(StringComparer.Ordinal)];
}
