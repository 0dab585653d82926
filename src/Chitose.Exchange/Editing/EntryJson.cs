using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Programs;

namespace Chitose.Exchange.Editing;

/// <summary>An entry as JSON: the form it has in drafts and revisions.</summary>
public static class EntryJson
{
    /// <summary>Facts within an entry are written the same way where the store keeps them as JSON.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Kept readable for people who look into the store; it never reaches a page unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
    };

    public static string Write(Entry entry) => JsonSerializer.Serialize(entry, Options);

    /// <exception cref="JsonException">The text is no entry.</exception>
    public static Entry Read(string json) =>
        JsonSerializer.Deserialize<Entry>(json, Options) ?? throw new JsonException("The text holds no entry.");

    /// <summary>A copy that shares nothing with the entry, to be changed.</summary>
    public static TEntry Copy<TEntry>(TEntry entry)
        where TEntry : Entry => (TEntry)Read(Write(entry));

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(Entry))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = "entry",
            DerivedTypes =
            {
                new JsonDerivedType(typeof(Partner), "partner"),
                new JsonDerivedType(typeof(ExchangeEvent), "event"),
                new JsonDerivedType(typeof(ExchangeProgram), "program"),
                new JsonDerivedType(typeof(Page), "page"),
                new JsonDerivedType(typeof(Photo), "photo"),
            },
        };
    }
}
