using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chitose.Exchange.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Staff : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(CarryDrafts.PutAside);

            migrationBuilder.DropPrimaryKey(
                name: "PK_Drafts",
                table: "Drafts");

            migrationBuilder.RenameTable(
                name: "Drafts",
                newName: "EntryDrafts");

            migrationBuilder.AddColumn<string>(
                name: "Alternative",
                table: "Texts",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TranslatedFrom",
                table: "Texts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Imported",
                table: "SiteProfile",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "SiteProfile",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "Approval",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DraftVersion",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Edition",
                table: "Revisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Japanese",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Languages",
                table: "Revisions",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "Revisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "WrittenBy",
                table: "Revisions",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Choices",
                table: "Questions",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Consent",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Credit",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "File",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Focus",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Links",
                table: "Entries",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "People",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Role",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Taken",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "EntryDrafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Approval",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovedBy",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAt",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedBy",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "BaseRevision",
                table: "EntryDrafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ChangesMeaning",
                table: "EntryDrafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Contributors",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Languages",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<DateTime>(
                name: "PublishAt",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublishLanguages",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SentBackAt",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SentBackBy",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SentBackComment",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StartedAt",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "StartedBy",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "EntryDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "FileId",
                table: "Entries",
                type: "TEXT",
                nullable: true,
                computedColumnSql: "json_extract(\"File\", '$.id')",
                stored: false);

            migrationBuilder.AddPrimaryKey(
                name: "PK_EntryDrafts",
                table: "EntryDrafts",
                column: "Number");

            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DeletedEntries",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    DeletedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeletedEntries", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "DraftSaves",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", nullable: true),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    SavedBy = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsAutomatic = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsAside = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftSaves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EmergencyNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    SavedBy = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PutUpBy = table.Column<string>(type: "TEXT", nullable: true),
                    PutUpAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TakenDownBy = table.Column<string>(type: "TEXT", nullable: true),
                    TakenDownAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmergencyNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoticeTemplates",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    EnglishName = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    ToDo = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Imported = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PhotoPlaces",
                columns: table => new
                {
                    Page = table.Column<int>(type: "INTEGER", nullable: false),
                    PhotoId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PhotoPlaces", x => new { x.PhotoId, x.Page });
                    table.ForeignKey(
                        name: "FK_PhotoPlaces_Entries_PhotoId",
                        column: x => x.PhotoId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlannedWithdrawals",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedWithdrawals", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "QuestionDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Rejected = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    Where = table.Column<string>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Entries = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionDecisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "QuestionNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionNotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SelfPublications",
                columns: table => new
                {
                    RevisionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    LookedAtBy = table.Column<string>(type: "TEXT", nullable: true),
                    LookedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfPublications", x => x.RevisionId);
                });

            migrationBuilder.CreateTable(
                name: "StaffSettings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    NeedsSecondPerson = table.Column<bool>(type: "INTEGER", nullable: false),
                    HelpContact = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnchangedMeanings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RevisionId = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeFrom = table.Column<string>(type: "TEXT", nullable: false),
                    Japanese = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenBackBy = table.Column<string>(type: "TEXT", nullable: true),
                    TakenBackAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnchangedMeanings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Texts_TranslatedFrom",
                table: "Texts",
                column: "TranslatedFrom");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Number",
                table: "Revisions",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_FileId",
                table: "Entries",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_Question",
                table: "Entries",
                column: "Question");

            migrationBuilder.CreateIndex(
                name: "IX_EntryDrafts_Kind_Slug",
                table: "EntryDrafts",
                columns: new[] { "Kind", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EntryDrafts_PublishAt",
                table: "EntryDrafts",
                column: "PublishAt");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_At",
                table: "Audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_By",
                table: "Audit",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_DraftSaves_Number",
                table: "DraftSaves",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_DraftSaves_SavedAt",
                table: "DraftSaves",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_DraftSaves_Version",
                table: "DraftSaves",
                column: "Version",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PhotoPlaces_Page",
                table: "PhotoPlaces",
                column: "Page");

            migrationBuilder.CreateIndex(
                name: "IX_QuestionDecisions_Question",
                table: "QuestionDecisions",
                column: "Question");

            migrationBuilder.CreateIndex(
                name: "IX_QuestionNotes_Question",
                table: "QuestionNotes",
                column: "Question");

            migrationBuilder.CreateIndex(
                name: "IX_UnchangedMeanings_Number",
                table: "UnchangedMeanings",
                column: "Number");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "DeletedEntries");

            migrationBuilder.DropTable(
                name: "DraftSaves");

            migrationBuilder.DropTable(
                name: "EmergencyNotices");

            migrationBuilder.DropTable(
                name: "NoticeTemplates");

            migrationBuilder.DropTable(
                name: "PhotoPlaces");

            migrationBuilder.DropTable(
                name: "PlannedWithdrawals");

            migrationBuilder.DropTable(
                name: "QuestionDecisions");

            migrationBuilder.DropTable(
                name: "QuestionNotes");

            migrationBuilder.DropTable(
                name: "SelfPublications");

            migrationBuilder.DropTable(
                name: "StaffSettings");

            migrationBuilder.DropTable(
                name: "UnchangedMeanings");

            migrationBuilder.DropIndex(
                name: "IX_Texts_TranslatedFrom",
                table: "Texts");

            migrationBuilder.DropIndex(
                name: "IX_Revisions_Number",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Entries_FileId",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_Question",
                table: "Entries");

            migrationBuilder.DropPrimaryKey(
                name: "PK_EntryDrafts",
                table: "EntryDrafts");

            migrationBuilder.DropIndex(
                name: "IX_EntryDrafts_Kind_Slug",
                table: "EntryDrafts");

            migrationBuilder.DropIndex(
                name: "IX_EntryDrafts_PublishAt",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "FileId",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Alternative",
                table: "Texts");

            migrationBuilder.DropColumn(
                name: "TranslatedFrom",
                table: "Texts");

            migrationBuilder.DropColumn(
                name: "Imported",
                table: "SiteProfile");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "SiteProfile");

            migrationBuilder.DropColumn(
                name: "Approval",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "DraftVersion",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Edition",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Japanese",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Languages",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "WrittenBy",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Choices",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Consent",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Credit",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "File",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Focus",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Links",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "People",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Role",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Taken",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "Approval",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "ApprovedBy",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "AskedBy",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "BaseRevision",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "ChangesMeaning",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "Contributors",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "Languages",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "PublishAt",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "PublishLanguages",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "SentBackAt",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "SentBackBy",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "SentBackComment",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "StartedAt",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "StartedBy",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "State",
                table: "EntryDrafts");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "EntryDrafts");

            migrationBuilder.RenameTable(
                name: "EntryDrafts",
                newName: "Drafts");

            migrationBuilder.AddPrimaryKey(
                name: "PK_Drafts",
                table: "Drafts",
                columns: new[] { "Kind", "Slug" });
        }
    }
}
