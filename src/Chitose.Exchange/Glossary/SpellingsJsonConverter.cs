using System.Text.Json;
using System.Text.Json.Serialization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Glossary;

internal sealed class SpellingsJsonConverter : JsonConverter<Spellings>
{
    public override Spellings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var lists = JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(ref reader, options) ?? [];
        return new Spellings(lists.Select(pair => KeyValuePair.Create(
            Language.WithTag(pair.Key) ?? throw new JsonException($"'{pair.Key}' is not a language of the site."), pair.Value)));
    }

    public override void Write(Utf8JsonWriter writer, Spellings value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, list) in value.Lists)
        {
            writer.WritePropertyName(language.Tag);
            JsonSerializer.Serialize(writer, list, options);
        }

        writer.WriteEndObject();
    }
}
