using System.CommandLine;
using Chitose.Exchange.Content;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Commands;

/// <summary>What the program does besides serving pages. Exit code 0 only when it did what it says.</summary>
public static class ExchangeCommands
{
    /// <summary>Whether the arguments name a command or ask for help; options alone start the site.</summary>
    public static bool IsCommand(string[] args) => args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version");

    public static Task<int> RunAsync(string[] args)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder of content files." };
        var reason = new Option<string>("--reason") { Description = "Why, for the history.", DefaultValueFactory = _ => "import" };
        var import = new Command("import", "Publish the content files of a folder: all of them, or none if one has a fault.") { folder, reason };
        import.SetAction((parsed, cancel) => OnStoreAsync(services => ImportAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(reason), services, cancel)));

        var target = new Argument<DirectoryInfo>("DIR") { Description = "A folder that is empty or does not exist." };
        var export = new Command("export", "Write the content of the store as files.") { target };
        export.SetAction((parsed, cancel) => OnStoreAsync(services => ExportAsync(parsed.GetRequiredValue(target), services, cancel)));

        var root = new RootCommand("The exchange site of Chitose City. Without a command it serves the site; Exchange__DataDirectory names its store.") { import, export };
        return root.Parse(args).InvokeAsync();
    }

    private static async Task<int> ImportAsync(DirectoryInfo folder, string reason, IServiceProvider services, CancellationToken cancel)
    {
        var (content, faults) = ContentFolder.Read(folder.FullName);
        ContentException.ThrowIfAny(faults);
        var published = await services.GetRequiredService<ContentImporter>().ImportAsync(content, reason, cancel);
        Console.WriteLine($"{content.Entries.Count} entries read, {published} published, the others unchanged.");
        return 0;
    }

    private static async Task<int> ExportAsync(DirectoryInfo folder, IServiceProvider services, CancellationToken cancel)
    {
        var content = await services.GetRequiredService<ContentExporter>().ExportAsync(cancel);
        ContentFolder.Write(content, folder.FullName);
        Console.WriteLine($"{content.Entries.Count} entries written to {folder.FullName}.");
        return 0;
    }

    private static async Task<int> OnStoreAsync(Func<IServiceProvider, Task<int>> work)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<ExchangeOptions>(builder.Configuration.GetSection(ExchangeOptions.Section));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddExchangeStore();
        using var host = builder.Build();
        try
        {
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<StoreOpening>().OpenAsync(CancellationToken.None);
            return await work(scope.ServiceProvider);
        }
        catch (Exception fault) when (fault is StoreException or ContentException or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }
}
