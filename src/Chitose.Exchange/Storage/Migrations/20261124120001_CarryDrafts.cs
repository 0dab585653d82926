using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Chitose.Exchange.Storage.Migrations
{
    /// <summary>
    /// Brings drafts and revisions of the first schema, which knew entries by their address, over to page numbers, and questions, which
    /// were in one language. The migration before has put the old drafts aside.
    /// </summary>
    [DbContext(typeof(ExchangeDbContext))]
    [Migration("20261124120001_CarryDrafts")]
    public partial class CarryDrafts : Migration
    {
        public const string PutAside = """CREATE TABLE "OldDrafts" AS SELECT * FROM "Drafts"; DELETE FROM "Drafts";""";

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                UPDATE "Revisions" SET
                    "Number" = json_extract("Json", '$.number'),
                    "WrittenBy" = json_array("PublishedBy"),
                    "Edition" = (SELECT count(*) FROM "Revisions" AS earlier
                        WHERE json_extract(earlier."Json", '$.number') = json_extract("Revisions"."Json", '$.number') AND earlier."Id" <= "Revisions"."Id");
                INSERT INTO "EntryDrafts"
                    ("Number", "Kind", "Slug", "Title", "Json", "State", "Version", "StartedBy", "StartedAt", "SavedBy", "SavedAt", "Contributors", "PublishLanguages")
                    SELECT json_extract("Json", '$.number'), "Kind", "Slug", coalesce(json_extract("Json", '$.texts[0].title'), "Slug"), "Json", 'Editing', "Version",
                        "SavedBy", "SavedAt", "SavedBy", "SavedAt", json_array("SavedBy"), '[]'
                    FROM "OldDrafts";
                INSERT INTO "DraftSaves" ("Number", "Version", "Json", "SavedBy", "SavedAt", "IsAutomatic", "IsAside")
                    SELECT "Number", "Version", "Json", "SavedBy", "SavedAt", 0, 0 FROM "EntryDrafts";
                DROP TABLE "OldDrafts";
                UPDATE "Questions" SET "Subject" = json_object('ja', "Subject", 'en', "Subject"),
                    "ShownMeanwhile" = json_object('ja', "ShownMeanwhile", 'en', "ShownMeanwhile"), "Ask" = json_object('ja', "Ask", 'en', "Ask");
                """);
        }
    }
}
