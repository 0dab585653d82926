using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chitose.Exchange.Languages;

internal sealed class LanguageJsonConverter : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Language.WithTag(reader.GetString()) ?? throw new JsonException($"'{reader.GetString()}' is not a language of the site.");

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value.Tag);
}
