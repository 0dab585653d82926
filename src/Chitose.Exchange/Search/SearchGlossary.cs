using Chitose.Exchange.Articles;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>The spellings of the glossary, wrong ones too: they are what readers type.</summary>
internal sealed class SearchGlossary
{
    private const int ShortestMention = 2;

    private readonly List<(Language Language, string Folded, GlossaryTerm Term)> _written;
    private readonly ILookup<string, GlossaryTerm> _byName;
    private readonly Dictionary<string, GlossaryTerm> _byId;

    public SearchGlossary(IReadOnlyCollection<GlossaryTerm> terms)
    {
        var texts = terms.SelectMany(term => term.Texts.Texts.Select(text => (Language: text.Key, Text: text.Value, Term: term))).ToList();
        _byName = texts.ToLookup(text => KeyIn(text.Language, text.Text), text => text.Term);
        _written =
        [
            .. texts.Where(text => text.Term.Group == GlossaryGroup.Names)
                .Select(text => (text.Language, Folded: FoldedText.Of(text.Text).Text.Trim(), text.Term))
                .Where(text => text.Folded.Length >= ShortestMention),
        ];
        _byId = terms.Where(term => term.Group == GlossaryGroup.Names).ToDictionary(term => term.Id);
    }

    /// <summary>Every spelling of a term, in every language.</summary>
    public static IEnumerable<string> SpellingsOf(GlossaryTerm term) =>
    [
        .. term.Texts.Texts.Select(text => text.Value),
        .. term.Variants.Lists.SelectMany(list => list.Value),
        .. term.Rejected.Lists.SelectMany(list => list.Value),
        .. new[] { term.Reading, term.EasyJapanese is { } easy ? WrittenReading.ReadAloud(easy) : null }.OfType<string>(),
    ];

    public GlossaryTerm? WithId(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The terms that are called this.</summary>
    public IEnumerable<GlossaryTerm> Called(Language language, string name) => _byName[KeyIn(language, name)];

    /// <summary>The names that stand in a line of text.</summary>
    public IEnumerable<GlossaryTerm> NamedIn(Language language, string line)
    {
        var folded = FoldedText.Of(line).Text;
        return _written.Where(name => name.Language == language && Stands(name.Folded, folded)).Select(name => name.Term);
    }

    /// <summary>Whether a name stands in a text, whole where words have spaces between them.</summary>
    private static bool Stands(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!Joins(text, at - 1, at) && !Joins(text, at + name.Length - 1, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(string text, int one, int other) =>
        one >= 0 && other < text.Length && IsOfSpacedWord(text[one]) && IsOfSpacedWord(text[other]);

    private static bool IsOfSpacedWord(char letter) => SearchLetters.IsPart(letter) && !SearchLetters.IsUnspaced(letter);

    private static string KeyIn(Language language, string name) => $"{language.Tag} {FoldedText.Key(name)}";
}
