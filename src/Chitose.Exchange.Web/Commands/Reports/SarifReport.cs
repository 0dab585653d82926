using System.Text.Json;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Content;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Commands.Reports;

/// <summary>SARIF 2.1.0 (OASIS), which code hosting sites show beside the lines.</summary>
public sealed class SarifReport : FindingReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter _json;
    private readonly Language _reader;

    public SarifReport(Utf8JsonWriter json, Language reader)
    {
        _json = json;
        _reader = reader;
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    public override void Close()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    protected override void Write(ReportedFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule);
        _json.WriteString("level", LevelOf(finding.Severity));
        WriteText("message", finding.Message(_reader).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteFile(finding.Place.File);
        WriteRegion("region", finding.Place, finding.Excerpt);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        if (finding is { Suggestion: { } suggestion, Place.IsVerbatim: true })
        {
            WriteFix(finding.Place, suggestion);
        }

        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "Chitose.Exchange");
        _json.WriteString("semanticVersion", "1.0.0");
        _json.WriteString("language", _reader.Tag);
        _json.WriteStartArray("rules");
        foreach (var rule in EntryChecks.Rules)
        {
            var help = RuleGuideWords.In(_reader);
            WriteRule(rule.Id, rule.Severity, RuleWords.InGeneral(rule, _reader), $"{help.Find($"{rule.Group}Why", RuleWords.NoValues)} {help.Find($"{rule.Group}Mend", RuleWords.NoValues)}");
        }

        var fault = ReportsWords.In(_reader);
        WriteRule(ReportedFinding.ContentFault, Severity.Error, fault.ContentFault, fault.ContentFaultHelp);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(string id, Severity severity, string description, string help)
    {
        _json.WriteStartObject();
        _json.WriteString("id", id);
        WriteText("shortDescription", description);
        WriteText("help", help);
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", LevelOf(severity));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteFix(FilePlace place, string suggestion)
    {
        _json.WriteStartArray("fixes");
        _json.WriteStartObject();
        _json.WriteStartArray("artifactChanges");
        _json.WriteStartObject();
        WriteFile(place.File);
        _json.WriteStartArray("replacements");
        _json.WriteStartObject();
        WriteRegion("deletedRegion", place, null);
        WriteText("insertedContent", suggestion);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteFile(string file)
    {
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        _json.WriteEndObject();
    }

    private void WriteRegion(string name, FilePlace place, string? words)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", place.Line);
        _json.WriteNumber("startColumn", place.Column);
        _json.WriteNumber("endLine", place.EndLine);
        _json.WriteNumber("endColumn", place.EndColumn);
        if (words is not null)
        {
            WriteText("snippet", words);
        }

        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity.ToString().ToLowerInvariant();
}
