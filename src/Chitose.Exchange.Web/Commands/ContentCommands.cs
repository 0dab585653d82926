using System.CommandLine;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Commands.Reports;

namespace Chitose.Exchange.Web.Commands;

/// <summary>The way between content files and the store.</summary>
internal static class ContentCommands
{
    public static Command Import()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder of content files." };
        var reason = new Option<string>("--reason") { Description = "Why, for the history.", DefaultValueFactory = _ => "import" };
        var despiteErrors = new Option<string?>("--despite-errors") { Description = "In an emergency: why to publish what the checks call errors. The history keeps it." };
        var import = new Command("import", "Publish the content files of a folder: all of them, or none if one has a fault or the checks find an error.") { folder, reason, despiteErrors };
        import.SetAction((parsed, cancel) => StoreCommand.OnStoreAsync(services =>
            ImportAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(reason), parsed.GetValue(despiteErrors), services, cancel)));
        return import;
    }

    public static Command Export()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A folder that is empty or does not exist." };
        var export = new Command("export", "Write the content of the store as files.") { folder };
        export.SetAction((parsed, cancel) => StoreCommand.OnStoreAsync(services => ExportAsync(parsed.GetRequiredValue(folder), services, cancel)));
        return export;
    }

    private static async Task ImportAsync(DirectoryInfo folder, string reason, string? despiteErrors, IServiceProvider services, CancellationToken cancel)
    {
        var import = services.GetRequiredService<CheckedImport>();
        var content = await import.ReadAsync(folder.FullName, despiteErrors, cancel);
        var published = await import.PublishAsync(content, reason, despiteErrors, cancel);
        var warnings = new LineReport(Console.Out, Language.English);
        foreach (var warning in import.Warnings)
        {
            warnings.Add(warning);
        }

        Console.WriteLine($"{content.Entries.Count} entries read, {published} published, the others unchanged.");
        foreach (var decision in import.Importer.KeptDecisions)
        {
            Console.WriteLine(decision);
        }

        foreach (var field in import.Importer.KeptForStaff)
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
