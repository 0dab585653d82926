using System.Text.Json.Serialization;

namespace Chitose.Exchange.Languages;

/// <summary>A short text that has been written in each language, such as a name. Languages may be missing.</summary>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly Dictionary<Language, string> _texts;

    public LocalizedText(IEnumerable<KeyValuePair<Language, string>> texts) => _texts = new Dictionary<Language, string>(texts);

    public string? this[Language language] => _texts.GetValueOrDefault(language);

    /// <summary>The text in this language, or else in the source language, with the language it is in.</summary>
    public Phrase In(Language language)
    {
        if (_texts.TryGetValue(language, out var text))
        {
            return new Phrase(text, language);
        }

        return _texts.TryGetValue(Language.Source, out var source)
            ? new Phrase(source, Language.Source)
            : new Phrase(_texts.Values.FirstOrDefault() ?? "", _texts.Keys.FirstOrDefault() ?? Language.Source);
    }

    public IEnumerable<KeyValuePair<Language, string>> Texts =>
        from language in Language.All where _texts.ContainsKey(language) select KeyValuePair.Create(language, _texts[language]);

    public bool Equals(LocalizedText? other) => other is not null && Texts.SequenceEqual(other.Texts);

    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    public override int GetHashCode() => Texts.Aggregate(0, HashCode.Combine);
}
