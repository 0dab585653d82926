using System.CommandLine;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Storage.Backup;
using Chitose.Exchange.Web.Accounts;

namespace Chitose.Exchange.Web.Commands;

/// <summary>The store as one file, and back.</summary>
internal static class BackupCommands
{
    public static Command Backup()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The file to write, such as exchange.zip." };
        var force = new Option<bool>("--force") { Description = "Replace the file if it is there." };
        var backup = new Command("backup", "Write database and media into one file, and read it again to make sure. The site may run meanwhile. Keys are no part of it.") { file, force };
        backup.SetAction((parsed, cancel) => StoreCommand.OnStoreAsync(async services =>
        {
            var target = parsed.GetRequiredValue(file);
            var manifest = await services.GetRequiredService<StoreBackup>().WriteAsync(target.FullName, parsed.GetValue(force), cancel);
            Console.WriteLine($"{Summary(manifest)} backed up to {target.FullName}.");
        }));
        return backup;
    }

    public static Command Restore()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A file that backup has written." };
        var restore = new Command("restore", "Put a backup in the place of the store. The site must be stopped; what was there is kept in the folder backups.") { file };
        restore.SetAction((parsed, cancel) => StoreCommand.RunAsync(services => RestoreAsync(parsed.GetRequiredValue(file), services, cancel)));
        return restore;
    }

    private static async Task RestoreAsync(FileInfo file, IServiceProvider services, CancellationToken cancel)
    {
        var (manifest, aside) = await services.GetRequiredService<StoreRestoration>().RestoreAsync(file.FullName, cancel);
        Console.WriteLine($"{Summary(manifest)} restored as of {manifest.CreatedAt:u}. What was there before is kept in {aside}.");

        // It is done; what follows must not be given up.
        await services.GetRequiredService<StoreOpening>().OpenAsync(CancellationToken.None);
        await services.GetRequiredService<StaffSessions>().EndEverySessionAsync();
        await services.GetRequiredService<AccountLog>().WriteAsync(StoreCommand.Operator, AuditAction.StoreRestored, file.Name, CancellationToken.None);
    }

    private static string Summary(BackupManifest manifest) =>
        FormattableString.Invariant($"{manifest.Rows.Values.Sum()} rows and {manifest.Parts.Count - 1} media files ({manifest.Bytes / 1024 / 1024} MB)");
}
