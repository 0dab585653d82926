using System.Text.Json;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Glossary;

namespace Chitose.Exchange.Checks;

/// <summary>
/// Keeps the glossary that was read last, so that its lexicon, which takes longer to compile than an entry to check, is compiled once
/// and not at every keystroke. It is kept by what it says, since another process may import another at any time.
/// </summary>
internal static class KeptGlossary
{
    private static volatile Kept? _last;

    /// <summary>The same terms as those given: the very list that was given before, if it says the same.</summary>
    public static IReadOnlyList<GlossaryTerm> Of(IReadOnlyList<GlossaryTerm> terms)
    {
        var says = JsonSerializer.Serialize(terms, EntryJson.Options);
        if (_last is { } last && last.Says == says)
        {
            return last.Terms;
        }

        _last = new Kept(says, terms);
        return terms;
    }

    private sealed record Kept(string Says, IReadOnlyList<GlossaryTerm> Terms);
}
