using System.CommandLine;

namespace Chitose.Exchange.Web.Commands;

/// <summary>What the program does besides serving pages. Exit code 0 only when it did what it says.</summary>
public static class ExchangeCommands
{
    /// <summary>Whether the arguments name a command or ask for help; options alone start the site.</summary>
    public static bool IsCommand(string[] args) => args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version");

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("The exchange site of Chitose City. Without a command it serves the site; Exchange__DataDirectory names its store.")
        {
            ContentCommands.Import(),
            ContentCommands.Export(),
            StaffCommands.Staff(),
            BackupCommands.Backup(),
            BackupCommands.Restore(),
        };
        return root.Parse(args).InvokeAsync();
    }
}
