using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chitose.Exchange.Storage.Migrations
{
    /// <summary>Lets an event say at what time of its day it is, whether it was moved, and whether it is free.</summary>
    public partial class EventTimes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Admission",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "EndTime",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FormerDate",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "StartTime",
                table: "Entries",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Admission",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "EndTime",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "FormerDate",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "StartTime",
                table: "Entries");
        }
    }
}
