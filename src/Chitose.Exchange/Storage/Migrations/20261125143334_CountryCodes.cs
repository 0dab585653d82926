using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chitose.Exchange.Storage.Migrations
{
    /// <summary>Lets the glossary say by which code programs know a country.</summary>
    public partial class CountryCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CountryCode",
                table: "Glossary",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CountryCode",
                table: "Glossary");
        }
    }
}
