using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translators;

/// <summary>Finds the names and terms of the glossary that occur in Japanese words, with their form in another language.</summary>
public sealed class TermsInText
{
    private readonly IReadOnlyList<(string Japanese, string Form)> _terms;

    public TermsInText(IEnumerable<GlossaryTerm> glossary, Language language) => _terms =
    [
        .. glossary
            .Select(term => (Japanese: term.Texts[Language.Source], Form: term.Texts[language]))
            .Where(term => !string.IsNullOrEmpty(term.Japanese) && !string.IsNullOrEmpty(term.Form))
            .Select(term => (term.Japanese!, term.Form!))
            .DistinctBy(term => term.Item1)
            .OrderByDescending(term => term.Item1.Length),
    ];

    /// <summary>In the order of the words. A term within a longer one is not named.</summary>
    public IReadOnlyList<(string Japanese, string Form)> In(string words)
    {
        var found = new SortedDictionary<int, (string, string)>();
        var rest = words;
        foreach (var term in _terms)
        {
            if (rest.IndexOf(term.Japanese, StringComparison.Ordinal) is var place and >= 0)
            {
                found[place] = term;

                // As many marks as letters, so that places stay what they were.
                rest = rest.Replace(term.Japanese, new string('\0', term.Japanese.Length), StringComparison.Ordinal);
            }
        }

        return [.. found.Values];
    }
}
