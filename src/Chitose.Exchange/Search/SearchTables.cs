namespace Chitose.Exchange.Search;

/// <summary>
/// The tables of the search, made by migrations; EF does not know them, and some are kept by SQLite's full-text extension. SearchNames
/// holds each name of an entry in any language, SearchEntries in which languages it is written, SearchDocuments what a reader sees of a
/// hit. SearchNameWords (by entry) and SearchTextWords (by document) hold, without the texts, the words and pairs to find them by,
/// SearchTerms the words in Latin letters.
/// </summary>
internal static class SearchTables
{
    /// <summary>
    /// Grows when the same text is to be kept in another way; the store is then read anew at its next opening. 0 is what a migration
    /// leaves that has made the tables.
    /// </summary>
    public const int Format = 4;

    /// <summary>All of them but those of the full-text extension.</summary>
    public static readonly IReadOnlyList<string> Plain = ["SearchEntries", "SearchNames", "SearchDocuments", "SearchTerms"];

    public static readonly IReadOnlyList<string> FullText = ["SearchNameWords", "SearchTextWords"];
}
