using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>What the schema of the subject promises, which other shapes of JSON do not name: who publishes it, of which day it tells, and a list of records.</summary>
internal class JsonFile : GrowingFile
{
    protected static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public JsonFile(DataSet set, Edition edition, SiteAddress site)
        : this(set, edition, site, type: null, list: set.Subject)
    {
    }

    protected JsonFile(DataSet set, Edition edition, SiteAddress site, string? type, string list)
    {
        Json = new Utf8JsonWriter(Written, new JsonWriterOptions { Indented = true, Encoder = Options.Encoder });
        Json.WriteStartObject();
        if (type is not null)
        {
            Json.WriteString("type", type);
        }

        Json.WriteString("publisher", edition.Text(edition.Profile.City));
        Json.WriteString("localGovernmentCode", DataSet.LocalGovernmentCode);
        Json.WriteString("asOf", set.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Json.WriteString("license", DataSet.License);
        if (type is null)
        {
            Json.WriteString("schema", site.Absolute(DataFile.SchemaOf(set.Subject)));
        }

        Json.WriteStartArray(list);
    }

    protected Utf8JsonWriter Json { get; }

    /// <summary>By its own type, so that nothing of it is left out.</summary>
    public override void Add(DataRecord record) => JsonSerializer.Serialize(Json, record, record.GetType(), Options);

    public override void End()
    {
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    protected override void Flush() => Json.Flush();

    protected override void Dispose(bool disposing)
    {
        Json.Dispose();
        base.Dispose(disposing);
    }
}
