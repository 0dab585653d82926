using System.CommandLine;

namespace Chitose.Exchange.Web.Commands;

/// <summary>What the program does besides serving pages. Exit code 0 only when it did what it says, 2 for wrong use.</summary>
public static class ExchangeCommands
{
    /// <summary>Exit code for arguments that make no sense.</summary>
    internal const int WrongUse = 2;

    /// <summary>Whether the arguments name a command or ask for help; settings alone start the site.</summary>
    public static bool IsCommand(string[] args) =>
        args is ["--help" or "-h" or "-?" or "--version", ..] || args.Index().Any(word => IsNoSetting(word.Item) && (word.Index == 0 || !AwaitsValue(args[word.Index - 1])));

    private static bool IsNoSetting(string word) => !word.StartsWith('-') && !word.Contains('=', StringComparison.Ordinal);

    /// <summary>A setting may be written with its value, as <c>--urls=…</c>, or before it.</summary>
    private static bool AwaitsValue(string word) => word.StartsWith('-') && !word.Contains('=', StringComparison.Ordinal);

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("The exchange site of Chitose City. Without a command it serves the site; Exchange__DataDirectory names its store.")
        {
            ContentCommands.Import(),
            ContentCommands.Export(),
            CheckCommand.Check(),
            StaffCommands.Staff(),
            BackupCommands.Backup(),
            BackupCommands.Restore(),
            MirrorCommand.Mirror(),
        };
        var parsed = root.Parse(args);
        return parsed.Errors.Count == 0 ? parsed.InvokeAsync() : RefuseAsync(parsed);
    }

    /// <summary>Wrong use has an exit code of its own, so that scripts can tell it from a command that found something.</summary>
    private static async Task<int> RefuseAsync(ParseResult parsed)
    {
        await parsed.InvokeAsync();
        return WrongUse;
    }
}
