using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>
/// Number of a document of the search, an entry in one language: language, kind and page number, from high to low. The full-text table
/// gives hits in the order of these numbers, so a range of them is one language, and what lasts comes before what happened once.
/// </summary>
internal static class SearchKey
{
    private const int KindBits = 32;
    private const int LanguageBits = 40;

    /// <summary>What of the number of a document is that of its entry.</summary>
    public const long EntryMask = (1L << LanguageBits) - 1;

    private static readonly EntryKind[] Kinds = [EntryKind.Partner, EntryKind.Program, EntryKind.Page, EntryKind.Event, EntryKind.Photo];

    public static long Of(EntryKind kind, int number) => ((long)Array.IndexOf(Kinds, kind) << KindBits) | (uint)number;

    public static long Of(Language language, long entry) => First(language) + entry;

    public static long First(Language language) => (long)language.Order << LanguageBits;

    /// <summary>First number after those of a language.</summary>
    public static long End(Language language) => (language.Order + 1L) << LanguageBits;

    public static Language LanguageOf(long document) => Language.All[(int)(document >> LanguageBits)];

    public static long EntryOf(long document) => document & EntryMask;

    public static EntryKind KindOf(long document) => Kinds[EntryOf(document) >> KindBits];
}
