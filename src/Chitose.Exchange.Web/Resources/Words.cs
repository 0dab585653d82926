using System.Collections.Concurrent;
using System.Resources;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Resources;

/// <summary>
/// The interface's texts in one language. Each text of <c>Words.resx</c> is a member, written by the build; the signs <c>*</c> in
/// a text enclose the part that a page sets apart from the rest.
/// </summary>
public sealed partial class Words
{
    private static readonly ResourceManager Texts = new(typeof(Words));
    private static readonly ConcurrentDictionary<Language, Words> All = new();

    private readonly Language _language;

    private Words(Language language) => _language = language;

    public static Words In(Language language) => All.GetOrAdd(language, key => new Words(key));

    private string Text(string key) =>
        Texts.GetString(key, _language.Culture) ?? throw new MissingManifestResourceException($"There is no text '{key}' in {_language}.");

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Text(key);
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
