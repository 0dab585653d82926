using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Content;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Commands.Reports;

namespace Chitose.Exchange.Web.Commands;

/// <summary>Runs every check over content files, or over the store, and says where in which file it found what.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";

    private const string Purpose = """
        Check texts and facts across the five languages, and write each finding as file:line:column: severity rule message.
        Without DIR the store is checked; files and lines are then those that export would write. Lines and columns count from 1,
        columns in UTF-16 units. Exit code: 0 without errors (warnings and notes may be there), 1 with errors, 2 for wrong use or
        if nothing could be checked. A file that cannot be read is an error of the rule content-fault.
        """;

    public static Command Check()
    {
        var folder = new Argument<DirectoryInfo?>("DIR") { Description = "A folder of content files, such as content.", Arity = ArgumentArity.ZeroOrOne };
        var store = new Option<bool>("--store") { Description = "Check what the store holds; so does check without DIR." };
        var format = new Option<string>("--format") { Description = "One line a finding, a JSON array, or SARIF 2.1.0.", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json, Sarif);
        var language = new Option<string>("--language") { Description = "Language of the messages; JSON has both.", DefaultValueFactory = _ => Language.English.Tag };
        language.AcceptOnlyFromAmong(Language.Japanese.Tag, Language.English.Tag);
        var check = new Command("check", Purpose) { folder, store, format, language };
        check.Validators.Add(parsed =>
        {
            if (parsed.GetValue(folder) is { } given && (parsed.GetValue(store) || !given.Exists))
            {
                parsed.AddError(given.Exists ? "Name a folder or --store, not both." : $"There is no folder '{given}'.");
            }
        });
        check.SetAction(async (parsed, cancel) =>
        {
            await using var output = Console.OpenStandardOutput();
            var report = ReportIn(parsed.GetValue(format)!, Language.WithTag(parsed.GetValue(language))!, output);
            return parsed.GetValue(folder) is { } given
                ? Close(report, CheckFolder(given.FullName, report))
                : await CheckStoreAsync(report, cancel);
        });
        return check;
    }

    /// <returns>How many entries there were.</returns>
    internal static int CheckFolder(string folder, FindingReport report)
    {
        var check = new FolderCheck(folder);
        foreach (var placed in check.Run())
        {
            report.Add(ReportedFinding.Of(placed.Finding, placed.Place));
        }

        foreach (var fault in check.Faults)
        {
            report.Add(ReportedFinding.Of(fault));
        }

        return check.Entries;
    }

    private static async Task<int> CheckStoreAsync(FindingReport report, CancellationToken cancel)
    {
        var (entries, isDone) = (0, false);
        await StoreCommand.OnStoreAsync(async services =>
        {
            var context = await services.GetRequiredService<CheckDesk>().WholeContextAsync(cancel);
            await foreach (var entry in services.GetRequiredService<ContentExporter>().EntriesAsync(cancel))
            {
                foreach (var placed in PlacedFinding.AsExported(entry, EntryChecks.Of(entry, context)))
                {
                    report.Add(ReportedFinding.Of(placed.Finding, placed.Place));
                }

                entries++;
            }

            isDone = true;
        });
        return isDone ? Close(report, entries) : ExchangeCommands.WrongUse;
    }

    private static FindingReport ReportIn(string format, Language reader, Stream output) => format switch
    {
        Json => new JsonReport(new Utf8JsonWriter(output, JsonReport.Readable)),
        Sarif => new SarifReport(new Utf8JsonWriter(output, JsonReport.Readable), reader),
        _ => new LineReport(new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), reader),
    };

    private static int Close(FindingReport report, int entries)
    {
        report.Close();
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{entries} entries checked: {report.Count.Errors} errors, {report.Count.Warnings} warnings, {report.Notes} notes."));
        return report.Count.Errors > 0 ? 1 : 0;
    }
}
