using System.Text.Encodings.Web;
using System.Text.Json;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Commands.Reports;

/// <summary>An array of objects, with messages in both languages of staff.</summary>
public sealed class JsonReport : FindingReport
{
    /// <summary>Letters of all languages stand as they are.</summary>
    public static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;

    public JsonReport(Utf8JsonWriter json)
    {
        _json = json;
        _json.WriteStartArray();
    }

    public override void Close()
    {
        _json.WriteEndArray();
        _json.Flush();
    }

    protected override void Write(ReportedFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("rule", finding.Rule);
        _json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        _json.WriteString("group", finding.Group?.ToString().ToLowerInvariant());
        _json.WriteString("language", finding.Language?.Tag);
        _json.WriteString("field", finding.Field);
        _json.WriteString("file", finding.Place.File);
        _json.WriteNumber("line", finding.Place.Line);
        _json.WriteNumber("column", finding.Place.Column);
        _json.WriteString("excerpt", finding.Excerpt);
        _json.WriteString("suggestion", finding.Suggestion);
        _json.WriteStartObject("message");
        _json.WriteString(Language.Japanese.Tag, finding.Japanese);
        _json.WriteString(Language.English.Tag, finding.English);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }
}
