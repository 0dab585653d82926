using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Storage.Backup;

/// <summary>Puts a backup in the place of the store, which is kept aside. Nothing is touched before all of the backup has been checked.</summary>
public sealed class StoreRestoration(StoreFolder folder, IEnumerable<DbContext> contexts, TimeProvider clock)
{
    /// <returns>What the backup holds, and where the store that stood here before is kept.</returns>
    /// <exception cref="StoreException">Another process uses the store, or the backup is damaged, foreign or of a newer program.</exception>
    public async Task<(BackupManifest Manifest, string Aside)> RestoreAsync(string file, CancellationToken cancel)
    {
        using var whole = StoreLock.TryTakeWhole(folder)
            ?? throw new StoreException($"The store in '{folder.Root}' is in use; stop the site and other commands first.");
        var swap = new StoreSwap(folder);
        swap.Finish();
        var stage = swap.Prepare();
        try
        {
            var manifest = await BackupFile.ReadAsync(Path.GetFullPath(file), part => PlaceOf(part, stage), cancel);
            await RefuseUnusableAsync(Path.Combine(stage, StoreFolder.DatabaseName), file, cancel);

            var aside = swap.Decide(stage, clock.StoreTime());
            swap.Finish();
            return (manifest, aside);
        }
        finally
        {
            if (Directory.Exists(stage))
            {
                Directory.Delete(stage, recursive: true);
            }
        }
    }

    private static FileStream PlaceOf(BackupPart part, string stage)
    {
        var path = Path.GetFullPath(Path.Combine(stage, part.Path));
        if (!path.StartsWith(stage + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new StoreException($"The backup wants to write to '{part.Path}'; it is refused.");
        }

        PrivateFile.CreateFolder(Path.GetDirectoryName(path)!);
        return PrivateFile.Create(path);
    }

    private async Task RefuseUnusableAsync(string database, string file, CancellationToken cancel)
    {
        var candidate = new DatabaseFile(database);
        if (await candidate.FaultAsync(cancel) is { } fault)
        {
            throw new StoreException($"The database in the backup '{file}' is damaged: {fault}");
        }

        var migrations = await candidate.MigrationsAsync(cancel);
        if (migrations.Count == 0)
        {
            throw new StoreException($"The database in the backup '{file}' is none of this program.");
        }

        if (migrations.Except(contexts.SelectMany(context => context.Database.GetMigrations())).Any())
        {
            throw new StoreException($"The backup '{file}' was made by a newer program; restore it with that one.");
        }
    }
}
