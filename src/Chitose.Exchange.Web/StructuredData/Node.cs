using System.Collections;
using System.Text.Json.Nodes;

namespace Chitose.Exchange.Web.StructuredData;

/// <summary>A thing of schema.org: its type, its id, its properties. What has no value is left out.</summary>
/// <param name="type">Name of the type, as <c>City</c>.</param>
/// <param name="id">Path by which other things name it; null where none does.</param>
public sealed class Node(string type, string? id = null) : IEnumerable<KeyValuePair<string, object>>
{
    /// <summary>Type of a report.</summary>
    public const string News = "NewsArticle";

    private readonly List<KeyValuePair<string, object>> _properties = [];

    public string Type => type;

    public string? Id => id;

    /// <param name="name">Name of the property.</param>
    /// <param name="value">A text, number or truth value, a <see cref="WebAddress"/>, a node or several, or null.</param>
    public void Add(string name, object? value)
    {
        if (value is not null and not "" and not ICollection { Count: 0 })
        {
            _properties.Add(new KeyValuePair<string, object>(name, value));
        }
    }

    /// <summary>Names another thing of the same graph.</summary>
    public static Node To(string id) => new("", id);

    public JsonObject ToJson(string origin)
    {
        var json = new JsonObject();
        if (type.Length > 0)
        {
            json["@type"] = type;
        }

        if (id is not null)
        {
            json["@id"] = origin + id;
        }

        foreach (var (name, value) in _properties)
        {
            json[name] = ValueOf(value, origin);
        }

        return json;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static JsonNode ValueOf(object value, string origin) => value switch
    {
        WebAddress address => address.In(origin),
        Node node => node.ToJson(origin),
        string text => text,
        int number => number,
        double number => number,
        bool truth => truth,
        IEnumerable several => new JsonArray([.. several.Cast<object>().Select(item => ValueOf(item, origin))]),
        _ => throw new ArgumentException($"{value.GetType().Name} is no value of structured data.", nameof(value)),
    };
}
