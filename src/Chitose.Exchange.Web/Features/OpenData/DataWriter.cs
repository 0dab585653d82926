using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Chitose.Exchange.Translators;
using Chitose.Exchange.Web.Editions;
using CsvHelper;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>Writes a set of records in each format.</summary>
internal static class DataWriter
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public static byte[] Write(DataSet data, DataFile file, Edition edition, SiteAddress site) => file.MediaType switch
    {
        DataFile.Csv => Csv(data),
        DataFile.GeoJson => GeoJson(data, edition, site),
        _ => Json(data, edition, site),
    };

    private static byte[] Json(DataSet data, Edition edition, SiteAddress site)
    {
        var file = Head(data, edition, site);
        file[data.Subject] = new JsonArray([.. data.Records.Select(Record)]);
        return JsonSerializer.SerializeToUtf8Bytes(file, Options);
    }

    /// <summary>RFC 7946: a point for what has one, and for the rest a feature without geometry.</summary>
    private static byte[] GeoJson(DataSet data, Edition edition, SiteAddress site)
    {
        var file = new JsonObject { ["type"] = "FeatureCollection" };
        foreach (var (name, value) in Head(data, edition, site).ToList())
        {
            file[name] = value?.DeepClone();
        }

        file["features"] = new JsonArray([.. data.Records.Select(record =>
        {
            var properties = Record(record).AsObject();
            properties.Remove("latitude");
            properties.Remove("longitude");
            return (JsonNode)new JsonObject
            {
                ["type"] = "Feature",
                ["id"] = record.Id,
                ["geometry"] = record is { Latitude: { } latitude, Longitude: { } longitude }
                    ? new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(longitude, latitude) }
                    : null,
                ["properties"] = properties,
            };
        })]);
        return JsonSerializer.SerializeToUtf8Bytes(file, Options);
    }

    /// <summary>RFC 4180 with byte order mark; no cell is a formula to a spreadsheet (site conventions W3).</summary>
    private static byte[] Csv(DataSet data)
    {
        var columns = DataColumn.Of(data.Subject);
        using var content = new MemoryStream();
        using (var sheet = CsvWriter.Create(content, CsvWriterOptions.Default with { WriteByteOrderMark = true, NewLine = "\r\n" }))
        {
            foreach (var column in columns)
            {
                sheet.WriteField(column.Header);
            }

            sheet.EndRecord();
            foreach (var record in data.Records)
            {
                foreach (var column in columns)
                {
                    sheet.WriteField(column.Value(record) switch
                    {
                        null => "",
                        string words => SheetCell.Guarded(words),
                        var figure => Convert.ToString(figure, CultureInfo.InvariantCulture),
                    });
                }

                sheet.EndRecord();
            }
        }

        return content.ToArray();
    }

    private static JsonObject Head(DataSet data, Edition edition, SiteAddress site) => new()
    {
        ["publisher"] = edition.Text(edition.Profile.City),
        ["localGovernmentCode"] = DataSet.LocalGovernmentCode,
        ["asOf"] = data.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["license"] = DataSet.License,
        ["schema"] = site.Absolute(DataFile.SchemaOf(data.Subject)),
    };

    /// <summary>By its own type, so that nothing of it is left out.</summary>
    private static JsonNode Record(DataRecord record) => JsonSerializer.SerializeToNode(record, record.GetType(), Options)!;
}
