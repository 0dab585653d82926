using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chitose.Exchange.Content.Yaml;

/// <summary>Where the value of a field stands in a YAML text, and where in it each letter of the value was written.</summary>
internal sealed class FieldPlace
{
    private readonly string _yaml;
    private readonly YamlNode _node;

    private FieldPlace(string yaml, YamlNode node)
    {
        _yaml = yaml;
        _node = node;
    }

    public int Start => (int)_node.Start.Index;

    /// <summary>Behind the value, without the line end and indentation that may follow it.</summary>
    public int End => Start + _yaml.AsSpan(Start, Math.Clamp((int)_node.End.Index, Start, _yaml.Length) - Start).TrimEnd().Length;

    /// <summary>The nearest place to a field: its value, or, if it is not there, that of the map in which it would stand.</summary>
    /// <param name="yaml">The whole text.</param>
    /// <param name="path">Names of fields from the top.</param>
    /// <returns>Null for a text that cannot be read, or holds not even the first of the fields.</returns>
    public static FieldPlace? Find(string yaml, IEnumerable<string> path)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException)
        {
            return null;
        }

        var node = stream.Documents.FirstOrDefault()?.RootNode;
        FieldPlace? found = null;
        foreach (var name in path)
        {
            if (node is not YamlMappingNode map || !map.Children.TryGetValue(new YamlScalarNode(name), out node))
            {
                break;
            }

            found = new FieldPlace(yaml, node);
        }

        return found;
    }

    /// <summary>Where a stretch of the value was written; null if it was written in a way that is not followed here.</summary>
    public (int Start, int End)? Of(int start, int length)
    {
        if (_node is not YamlScalarNode { Value: { } value } scalar || start + length > value.Length)
        {
            return null;
        }

        var places = new ScalarPlaces(_yaml, Start, scalar.Style);
        return places.After(value, start) is { } from && places.After(value, start + length) is { } to ? (from, to) : null;
    }
}
