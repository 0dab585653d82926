using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Chitose.Exchange.Storage.Migrations
{
    /// <summary>
    /// Keeps the names of an entry once for all its languages, and words in a table of their own. What stands in the store is read into
    /// these tables when it is next opened.
    /// </summary>
    [DbContext(typeof(ExchangeDbContext))]
    [Migration("20261125110000_SearchByEntry")]
    public partial class SearchByEntry : Migration
    {
        private const string Words = "content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\"";

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE SearchVocabulary;");
            migrationBuilder.Sql("DROP TABLE SearchWords;");
            migrationBuilder.Sql("DROP TABLE SearchDocuments;");
            migrationBuilder.Sql("DELETE FROM SearchNames;");
            migrationBuilder.Sql("UPDATE SearchState SET Format = 0;");
            migrationBuilder.Sql("CREATE TABLE SearchDocuments (Id INTEGER PRIMARY KEY, Slug TEXT NOT NULL, Date TEXT NULL, EndDate TEXT NULL, Title TEXT NOT NULL, Summary TEXT NOT NULL, Body TEXT NOT NULL);");
            migrationBuilder.Sql("CREATE TABLE SearchEntries (Id INTEGER PRIMARY KEY, Lengths INTEGER NOT NULL);");
            migrationBuilder.Sql($"CREATE VIRTUAL TABLE SearchNameWords USING fts5(Names, Mentioned, {Words});");
            migrationBuilder.Sql($"CREATE VIRTUAL TABLE SearchTextWords USING fts5(Shown, Body, {Words});");
            migrationBuilder.Sql("CREATE TABLE SearchTerms (Term TEXT PRIMARY KEY, Uses INTEGER NOT NULL) WITHOUT ROWID;");
        }
    }
}
