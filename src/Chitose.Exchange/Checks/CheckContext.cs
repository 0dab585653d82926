using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Glossary;

namespace Chitose.Exchange.Checks;

/// <summary>What is known besides the entry that is checked.</summary>
public sealed class CheckContext
{
    /// <summary>Nothing.</summary>
    public static readonly CheckContext Empty = new();

    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>The names of the glossary, ready to be found.</summary>
    public Lexicon Lexicon => Lexicon.Of(Glossary);

    /// <summary>The ties of the partners that the entry belongs to, or of all, by slug.</summary>
    public IReadOnlyDictionary<string, KnownTie> Ties { get; init; } = new Dictionary<string, KnownTie>();

    /// <summary>The addresses of the site; null if they are not known, and nothing is said of links that lead nowhere.</summary>
    public SiteAddresses? Addresses { get; init; }

    /// <summary>What the pages are called; null if that is not known, and nothing is said of links that name another.</summary>
    public PageTitles? Titles { get; init; }
}
