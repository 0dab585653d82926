using System.CommandLine;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Accounts;

namespace Chitose.Exchange.Web.Commands;

/// <summary>The way between content files and the store.</summary>
internal static class ContentCommands
{
    public static Command Import()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder of content files." };
        var reason = new Option<string>("--reason") { Description = "Why, for the history.", DefaultValueFactory = _ => "import" };
        var import = new Command("import", "Publish the content files of a folder: all of them, or none if one has a fault.") { folder, reason };
        import.SetAction((parsed, cancel) => StoreCommand.OnStoreAsync(services => ImportAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(reason), services, cancel)));
        return import;
    }

    public static Command Export()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A folder that is empty or does not exist." };
        var export = new Command("export", "Write the content of the store as files.") { folder };
        export.SetAction((parsed, cancel) => StoreCommand.OnStoreAsync(services => ExportAsync(parsed.GetRequiredValue(folder), services, cancel)));
        return export;
    }

    private static async Task ImportAsync(DirectoryInfo folder, string reason, IServiceProvider services, CancellationToken cancel)
    {
        var (content, faults) = ContentFolder.Read(folder.FullName);
        ContentException.ThrowIfAny(faults);
        await services.GetRequiredService<PhotoOriginals>().TakeInAsync(content, folder.FullName, cancel);
        var importer = services.GetRequiredService<ContentImporter>();
        var published = await importer.ImportAsync(content, reason, cancel);
        Console.WriteLine($"{content.Entries.Count} entries read, {published} published, the others unchanged.");
        foreach (var decision in importer.KeptDecisions)
        {
            Console.WriteLine(decision);
        }

        foreach (var field in importer.KeptForStaff)
        {
            Console.WriteLine($"{field} stays as staff wrote it; change it on the site's own pages, or write the same into the file.");
        }
    }

    private static async Task ExportAsync(DirectoryInfo folder, IServiceProvider services, CancellationToken cancel)
    {
        var content = await services.GetRequiredService<ContentExporter>().ExportAsync(cancel);
        ContentFolder.Write(content, folder.FullName);
        services.GetRequiredService<PhotoOriginals>().Write(content, folder.FullName);
        Console.WriteLine($"{content.Entries.Count} entries written to {folder.FullName}.");
        try
        {
            await services.GetRequiredService<AccountLog>().WriteAsync(StoreCommand.Operator, AuditAction.ContentExported, folder.Name, CancellationToken.None);
        }
        catch (Exception fault) when (StoreFaults.MayPass(fault))
        {
            await Console.Error.WriteLineAsync($"The log could not be written: {fault.GetBaseException().Message}");
        }
    }
}
