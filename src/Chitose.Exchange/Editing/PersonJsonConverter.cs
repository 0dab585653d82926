using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chitose.Exchange.Editing;

internal sealed class PersonJsonConverter : JsonConverter<Person>
{
    public override Person Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Person.Parse(reader.GetString() ?? throw new JsonException("A person is missing."));

    public override void Write(Utf8JsonWriter writer, Person value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
