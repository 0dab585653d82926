using System.Text.Json.Serialization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Glossary;

/// <summary>Spellings of a name or term besides the one that the site uses, by language. Languages may be missing.</summary>
[JsonConverter(typeof(SpellingsJsonConverter))]
public sealed class Spellings
{
    public static readonly Spellings None = new([]);

    private readonly Dictionary<Language, IReadOnlyList<string>> _lists;

    public Spellings(IEnumerable<KeyValuePair<Language, IReadOnlyList<string>>> lists) =>
        _lists = new Dictionary<Language, IReadOnlyList<string>>(lists.Where(list => list.Value.Count > 0));

    public bool IsEmpty => _lists.Count == 0;

    public IReadOnlyList<string> this[Language language] => _lists.GetValueOrDefault(language, []);

    /// <summary>The languages that have any, in their order.</summary>
    public IEnumerable<KeyValuePair<Language, IReadOnlyList<string>>> Lists =>
        from language in Language.All where _lists.ContainsKey(language) select KeyValuePair.Create(language, _lists[language]);
}
