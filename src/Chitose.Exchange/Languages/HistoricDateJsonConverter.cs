using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chitose.Exchange.Languages;

internal sealed class HistoricDateJsonConverter : JsonConverter<HistoricDate>
{
    public override HistoricDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        HistoricDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Not a date such as 1969-04-21.");

    public override void Write(Utf8JsonWriter writer, HistoricDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
