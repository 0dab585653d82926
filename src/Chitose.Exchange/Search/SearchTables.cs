namespace Chitose.Exchange.Search;

/// <summary>The tables of the search, which SQLite's full-text extension keeps and EF does not know.</summary>
internal static class SearchTables
{
    /// <summary>
    /// Grows when the same text is to be kept in another way; the store is then read anew at its next opening. 0 is what a migration
    /// leaves that has made the tables.
    /// </summary>
    public const int Format = 1;

    /// <summary>
    /// SearchDocuments holds what a reader sees of a hit, SearchWords (without content) the pairs and words to find it by, SearchNames
    /// each name of an entry in any language.
    /// </summary>
    public static readonly IReadOnlyList<string> Create =
    [
        "CREATE TABLE SearchDocuments (Id INTEGER PRIMARY KEY, Slug TEXT NOT NULL, Title TEXT NOT NULL, Summary TEXT NOT NULL, Body TEXT NOT NULL);",
        "CREATE VIRTUAL TABLE SearchWords USING fts5(Names, Title, Mentioned, Summary, Body, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\");",
        "CREATE VIRTUAL TABLE SearchVocabulary USING fts5vocab('SearchWords', 'row');",
        "CREATE TABLE SearchNames (Name TEXT NOT NULL, Entry INTEGER NOT NULL, PRIMARY KEY (Name, Entry)) WITHOUT ROWID;",
        "CREATE INDEX IX_SearchNames_Entry ON SearchNames (Entry);",
        "CREATE TABLE SearchState (Id INTEGER PRIMARY KEY CHECK (Id = 1), Format INTEGER NOT NULL);",
        "INSERT INTO SearchState VALUES (1, 0);",
    ];
}
