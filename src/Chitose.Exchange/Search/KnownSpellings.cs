using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>The spellings of names, folded: right and wrong ones, with their word for city and without.</summary>
internal sealed class KnownSpellings
{
    private const int Shortest = 2;

    /// <summary>US would be found and marked wherever a text says us.</summary>
    private const int ShortestSpaced = 3;

    private const int Longest = 24;

    private const int MostForms = 8;

    /// <summary>Glossary ids of the site's own city.</summary>
    private static readonly string[] HomeIds = [EntryNames.Home, "chitose"];

    private readonly ILookup<string, Family> _families;

    public KnownSpellings(IReadOnlyCollection<GlossaryTerm> terms)
    {
        var families = terms.Select(term => (term.Id, Family: FamilyOf(term))).ToList();
        _families = families.SelectMany(known => known.Family.Spellings.Select(spelling => (Key: FoldedText.Key(spelling), known.Family))).ToLookup(pair => pair.Key, pair => pair.Family);
        Home = [.. families.Where(known => HomeIds.Contains(known.Id)).SelectMany(known => known.Family.Spellings).Distinct().OrderByDescending(spelling => spelling.Length)];
    }

    /// <summary>The names of the site's own city, the longest first.</summary>
    public IReadOnlyList<string> Home { get; }

    /// <summary>The words of a question, then every spelling of the names among them, to be marked where they stand.</summary>
    public IReadOnlyList<string> AllOf(SearchQuestion question) =>
        [.. question.Runs.Concat(question.Runs.Append(question.Name).Distinct().SelectMany(name => _families[name]).SelectMany(family => family.Spellings)).Distinct()];

    /// <summary>How texts in a language write what is called this.</summary>
    public IEnumerable<string> WrittenIn(Language language, string key) => _families[key].SelectMany(family => family.Written[language]).Distinct().Take(MostForms);

    /// <summary>A word in the names that stand in it, where its script joins words, and what stands between them.</summary>
    public IEnumerable<(string Text, bool IsName)> Parted(string word)
    {
        var folded = FoldedText.Of(word);
        var rest = 0;
        for (var at = 0; at < folded.Text.Length;)
        {
            var length = LengthAt(folded.Text, at);
            if (length == 0)
            {
                at++;
                continue;
            }

            var (start, letters) = folded.Place(at, length);
            if (start > rest)
            {
                yield return (word[rest..start], false);
            }

            yield return (word.Substring(start, letters), true);
            (at, rest) = (at + length, start + letters);
        }

        if (rest < word.Length)
        {
            yield return (word[rest..], false);
        }
    }

    /// <summary>How long the longest name is that begins here; 0 if none. Two letters of an alphabet may stand within any word.</summary>
    private int LengthAt(string folded, int at)
    {
        if (SearchLetters.IsUnspaced(folded[at]))
        {
            var least = folded[at] is >= '\u3400' ? Shortest : ShortestSpaced;
            for (var length = Math.Min(Longest, folded.Length - at); length >= least; length--)
            {
                if (_families.Contains(folded.Substring(at, length)))
                {
                    return length;
                }
            }
        }

        return 0;
    }

    private static Family FamilyOf(GlossaryTerm term)
    {
        var right = term.Texts.Texts.Select(text => (Language: text.Key, Text: text.Value)).Concat(In(term.Variants)).ToList();
        var written = right.Select(text => (text.Language, Text: ShortOf(term, text.Text, text.Language))).Where(text => IsTelling(text.Text)).ToLookup(text => text.Language, text => text.Text);
        var all = SearchGlossary.SpellingsOf(term).Select(Folded).Concat(right.Concat(In(term.Rejected)).Select(text => ShortOf(term, text.Text, text.Language)));
        return new Family([.. all.Where(IsTelling).Distinct()], written);
    }

    /// <summary>A name as most texts have it: without the word for city, which those that have it are found by too.</summary>
    private static string ShortOf(GlossaryTerm term, string name, Language language) => Folded(Designators.MayBeLeftOff(term) ? Designators.Bare(name, language) : name);

    private static IEnumerable<(Language Language, string Text)> In(Spellings spellings) => spellings.Lists.SelectMany(list => list.Value.Select(text => (list.Key, text)));

    private static string Folded(string name) => FoldedText.Of(name).Text.Trim();

    private static bool IsTelling(string spelling) => spelling.Length >= (spelling.Length > 0 && SearchLetters.IsUnspaced(spelling[^1]) ? Shortest : ShortestSpaced);

    private sealed record Family(IReadOnlyList<string> Spellings, ILookup<Language, string> Written);
}
