using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chitose.Exchange.Languages;

internal sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? [];
        return new LocalizedText(texts.Select(pair => KeyValuePair.Create(
            Language.WithTag(pair.Key) ?? throw new JsonException($"'{pair.Key}' is not a language of the site."), pair.Value)));
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.Texts)
        {
            writer.WriteString(language.Tag, text);
        }

        writer.WriteEndObject();
    }
}
