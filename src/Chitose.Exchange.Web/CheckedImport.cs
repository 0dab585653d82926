using Chitose.Exchange.Checks;
using Chitose.Exchange.Content;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Commands.Reports;

namespace Chitose.Exchange.Web;

/// <summary>The one way from content files to the public: they are read and checked, and nothing is taken of what has faults or errors.</summary>
public sealed class CheckedImport(ImportCheck check, PhotoOriginals originals, ContentImporter importer)
{
    /// <summary>What the checks found that does not stand in the way.</summary>
    public IReadOnlyList<ReportedFinding> Warnings { get; private set; } = [];

    /// <summary>What was left as staff had written or decided it.</summary>
    public ContentImporter Importer => importer;

    /// <summary>Reads a folder and takes its photos in.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="despiteErrors">Why what the checks call errors is to be taken all the same; null if it is not.</param>
    /// <param name="cancel">Stops before anything is published.</param>
    /// <exception cref="ContentException">Something cannot be read, or has errors.</exception>
    public async Task<ContentSet> ReadAsync(string folder, string? despiteErrors, CancellationToken cancel)
    {
        var (content, faults) = ContentFolder.Read(folder);
        ContentException.ThrowIfAny(faults);
        var findings = (await check.FindAsync(content, folder, cancel)).Select(placed => ReportedFinding.Of(placed.Finding, placed.Place)).ToList();
        if (string.IsNullOrWhiteSpace(despiteErrors))
        {
            ContentException.ThrowIfAny([.. findings.Where(finding => finding.Severity == Severity.Error).Select(FaultOf)]);
        }

        Warnings = [.. findings.Where(finding => finding.Severity != Severity.Note)];
        await originals.TakeInAsync(content, folder, cancel);
        return content;
    }

    /// <returns>How many entries were published.</returns>
    public Task<int> PublishAsync(ContentSet content, string reason, string? despiteErrors, CancellationToken cancel) =>
        importer.ImportAsync(content, reason, cancel, despiteErrors);

    private static Fault FaultOf(ReportedFinding finding) =>
        new(finding.Place.File, finding.Place.Line, finding.Field, $"{finding.Rule}: {LineReport.MessageOf(finding, Language.English)}") { Column = finding.Place.Column };
}
