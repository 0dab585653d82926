using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Chitose.Exchange.Storage.Migrations
{
    /// <summary>Makes the tables of the search. What stands in the store already is read into them when it is next opened.</summary>
    [DbContext(typeof(ExchangeDbContext))]
    [Migration("20261125080000_Search")]
    public partial class Search : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE TABLE SearchDocuments (Id INTEGER PRIMARY KEY, Slug TEXT NOT NULL, Title TEXT NOT NULL, Summary TEXT NOT NULL, Body TEXT NOT NULL);");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchWords USING fts5(Names, Title, Mentioned, Summary, Body, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\");");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE SearchVocabulary USING fts5vocab('SearchWords', 'row');");
            migrationBuilder.Sql("CREATE TABLE SearchNames (Name TEXT NOT NULL, Entry INTEGER NOT NULL, PRIMARY KEY (Name, Entry)) WITHOUT ROWID;");
            migrationBuilder.Sql("CREATE INDEX IX_SearchNames_Entry ON SearchNames (Entry);");
            migrationBuilder.Sql("CREATE TABLE SearchState (Id INTEGER PRIMARY KEY CHECK (Id = 1), Format INTEGER NOT NULL);");
            migrationBuilder.Sql("INSERT INTO SearchState VALUES (1, 0);");
        }
    }
}
