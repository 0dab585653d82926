using System.Text.Json;
using System.Text.Json.Nodes;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>An entry field by field, as staff know it, so that two of them can be compared and joined; and back.</summary>
internal static class FieldValues
{
    private const string Texts = "texts";
    /// <summary>What is known of a photo's files belongs together.</summary>
    private const string File = "file";
    private const string BodyObject = "body";
    private const string Markdown = "markdown";

    /// <summary>Kept by the program: what an entry is, which language a text is in, when it was last published.</summary>
    private static readonly string[] Automatic = ["entry", "number", "language", "updated"];

    /// <summary>Every field that has a value. Facts with parts, such as an agreement, are as many fields.</summary>
    public static IReadOnlyDictionary<FieldPath, JsonNode> Of(Entry entry)
    {
        var values = new Dictionary<FieldPath, JsonNode>();
        foreach (var (name, node) in ObjectOf(entry).Where(pair => pair.Key != Texts && !Automatic.Contains(pair.Key)))
        {
            if (node is JsonObject parts && name != File && !IsLocalized(parts))
            {
                foreach (var (part, value) in parts)
                {
                    Add(values, new FieldPath(null, $"{name}.{part}"), value);
                }
            }
            else
            {
                Add(values, new FieldPath(null, name), node);
            }
        }

        foreach (var text in entry.Texts)
        {
            AddText(values, text);
        }

        return values;
    }

    /// <summary>The words of one language, without the mark of what they were translated from.</summary>
    public static IReadOnlyDictionary<FieldPath, JsonNode> WordsOf(EntryText text)
    {
        var values = new Dictionary<FieldPath, JsonNode>();
        AddText(values, text);
        values.Remove(new FieldPath(text.Language, FieldPath.TranslatedFrom));
        return values;
    }

    /// <summary>A copy of an entry with some of its fields given other values; null empties a field.</summary>
    /// <exception cref="JsonException">A value does not fit its field.</exception>
    public static Entry With(Entry entry, IEnumerable<KeyValuePair<FieldPath, JsonNode?>> changes)
    {
        var json = ObjectOf(entry);
        foreach (var (path, value) in changes)
        {
            if (path.Language is null)
            {
                SetFact(json, path.Name, value?.DeepClone());
            }
            else
            {
                SetText(TextOf(json, path.Language), path.Name, value?.DeepClone());
            }
        }

        return EntryJson.Read(json.ToJsonString(EntryJson.Options));
    }

    /// <summary>A value as one text: words as they are, anything else as JSON; empty for none.</summary>
    public static string Text(JsonNode? value) =>
        value is null ? "" : value is JsonValue single && single.TryGetValue<string>(out var text) ? text : value.ToJsonString(EntryJson.Options);

    public static bool AreEqual(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(one, other);

    private static JsonObject ObjectOf(Entry entry) => JsonSerializer.SerializeToNode(entry, EntryJson.Options)!.AsObject();

    private static void AddText(Dictionary<FieldPath, JsonNode> values, EntryText text)
    {
        var json = JsonSerializer.SerializeToNode(text, EntryJson.Options)!.AsObject();
        foreach (var (name, node) in json.Where(pair => !Automatic.Contains(pair.Key) && pair.Key != BodyObject))
        {
            Add(values, new FieldPath(text.Language, name), node);
        }

        Add(values, new FieldPath(text.Language, FieldPath.Body), JsonValue.Create(text.Body.Markdown));
        Add(values, new FieldPath(text.Language, FieldPath.EasyJapanese), JsonValue.Create(text.Body.EasyJapanese));
    }

    private static void Add(Dictionary<FieldPath, JsonNode> values, FieldPath path, JsonNode? node)
    {
        if (node is not null and not JsonArray { Count: 0 } && Text(node).Length > 0)
        {
            values[path] = node.DeepClone();
        }
    }

    private static bool IsLocalized(JsonObject node) => node.Count > 0 && node.All(pair => Language.WithTag(pair.Key) is not null);

    private static void SetFact(JsonObject json, string name, JsonNode? value)
    {
        if (name.Split('.') is not [var owner, var part])
        {
            Set(json, name, value);
            return;
        }

        if (json[owner] is not JsonObject parts)
        {
            json[owner] = parts = [];
        }

        Set(parts, part, value);
        if (parts.Count == 0)
        {
            json.Remove(owner);
        }
    }

    private static JsonObject TextOf(JsonObject json, Language language)
    {
        var texts = json[Texts]!.AsArray();
        if (texts.FirstOrDefault(text => (string?)text!["language"] == language.Tag) is JsonObject found)
        {
            return found;
        }

        var added = JsonSerializer.SerializeToNode(EntryText.Empty(language), EntryJson.Options)!.AsObject();
        texts.Add(added);
        return added;
    }

    private static void SetText(JsonObject text, string name, JsonNode? value)
    {
        switch (name)
        {
            case FieldPath.Body:
                text[BodyObject]![Markdown] = value ?? "";
                break;
            case FieldPath.EasyJapanese:
                text[BodyObject]![FieldPath.EasyJapanese] = value ?? "";
                break;
            case FieldPath.Title or FieldPath.Summary:
                text[name] = value ?? "";
                break;
            default:
                Set(text, name, value);
                break;
        }
    }

    private static void Set(JsonObject owner, string name, JsonNode? value)
    {
        if (value is null)
        {
            owner.Remove(name);
        }
        else
        {
            owner[name] = value;
        }
    }
}
