using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>RFC 7946: a point for what has one, and for the rest a feature without geometry.</summary>
internal sealed class GeoJsonFile(DataSet set, Edition edition, SiteAddress site) : JsonFile(set, edition, site, type: "FeatureCollection", list: "features")
{
    private static readonly JsonSerializerOptions WithoutPoint =
        new(Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TakePoint } } };

    public override void Add(DataRecord record)
    {
        Json.WriteStartObject();
        Json.WriteString("type", "Feature");
        Json.WriteNumber("id", record.Id);
        if (record is { Latitude: { } latitude, Longitude: { } longitude })
        {
            Json.WriteStartObject("geometry");
            Json.WriteString("type", "Point");
            Json.WriteStartArray("coordinates");
            Json.WriteNumberValue(longitude);
            Json.WriteNumberValue(latitude);
            Json.WriteEndArray();
            Json.WriteEndObject();
        }
        else
        {
            Json.WriteNull("geometry");
        }

        Json.WritePropertyName("properties");
        JsonSerializer.Serialize(Json, record, record.GetType(), WithoutPoint);
        Json.WriteEndObject();
    }

    private static void TakePoint(JsonTypeInfo type)
    {
        foreach (var coordinate in type.Properties.Where(property => property.Name is "latitude" or "longitude").ToList())
        {
            type.Properties.Remove(coordinate);
        }
    }
}
