using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chitose.Exchange.Storage.Migrations
{
    /// <summary>Lets the glossary keep other spellings of a name: those that are right too, and those that are not to be used.</summary>
    public partial class Spellings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Rejected",
                table: "Glossary",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "Variants",
                table: "Glossary",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Rejected",
                table: "Glossary");

            migrationBuilder.DropColumn(
                name: "Variants",
                table: "Glossary");
        }
    }
}
