using System.Resources;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Resources;

/// <summary>
/// Interface texts in one language. The build makes a class of each set of <c>.resx</c> files, with a member for each text; the
/// signs <c>*</c> in a text enclose the part that a page sets apart from the rest.
/// </summary>
public abstract class ResourceWords(ResourceManager texts, Language language)
{
    /// <summary>A text whose key is known at run time only, such as the message of a rule.</summary>
    /// <exception cref="MissingManifestResourceException">There is no such text.</exception>
    public string Find(string key, IReadOnlyDictionary<string, string> values) => Text(key, [.. values.Select(value => (value.Key, value.Value))]);

    protected string Text(string key) =>
        texts.GetString(key, language.Culture) ?? throw new MissingManifestResourceException($"There is no text '{key}' in {language}.");

    protected string Text(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Text(key);
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
