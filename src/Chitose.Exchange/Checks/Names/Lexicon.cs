using System.Runtime.CompilerServices;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>The names of the glossary, and its words for kinds of tie, ready to be found in texts of each language.</summary>
public sealed class Lexicon
{
    /// <summary>Terms that say what kind of tie there is.</summary>
    private static readonly string[] TieTerms = ["sister-city", "friendship-city", "organization-partnership", "partner-organization", "sister-school"];

    /// <summary>A glossary is compiled once, however many entries are checked against it.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<GlossaryTerm>, Lexicon> Compiled = [];

    private readonly Dictionary<Language, LanguageLexicon> _languages;
    private readonly Dictionary<GlossaryTerm, string> _keys;

    private Lexicon(IReadOnlyList<GlossaryTerm> glossary)
    {
        Terms = [.. glossary.Where(term => term.Group == GlossaryGroup.Names || TieTerms.Contains(term.Id))];
        _keys = KeysOf(Terms);

        // 日本語 names a language, not the country; it is found so that it is not taken for one.
        var languages = glossary.Where(term => term.Group == GlossaryGroup.Terms && term.Id.StartsWith("lang-", StringComparison.Ordinal));
        _languages = Language.All.ToDictionary(language => language, language => new LanguageLexicon(language, Terms, languages, _keys));
    }

    /// <summary>The terms that it finds, in the order of the glossary.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    public static Lexicon Of(IReadOnlyList<GlossaryTerm> glossary) => Compiled.GetValue(glossary, terms => new Lexicon(terms));

    /// <summary>The same for terms that name the same place.</summary>
    public string KeyOf(GlossaryTerm term) => _keys[term];

    /// <summary>The term that a fact refers to by its id, or a term that names the same.</summary>
    public string? KeyOf(string? id) => Terms.FirstOrDefault(term => term.Id == id) is { } known ? _keys[known] : null;

    public FoundNames In(string plain, Language language) => _languages[language].In(plain);

    private static Dictionary<GlossaryTerm, string> KeysOf(IReadOnlyList<GlossaryTerm> terms)
    {
        var keys = new Dictionary<GlossaryTerm, string>();
        var places = new Dictionary<string, string>();
        foreach (var term in terms)
        {
            keys[term] = term.Id;
            if (term.Group == GlossaryGroup.Names && Designators.MayBeLeftOff(term) && term.Texts[Language.Source] is { } name)
            {
                var bare = Designators.Bare(name, Language.Source);
                keys[term] = places[bare] = places.GetValueOrDefault(bare, term.Id);
            }
        }

        return keys;
    }
}
