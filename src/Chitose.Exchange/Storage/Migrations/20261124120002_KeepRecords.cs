using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Chitose.Exchange.Storage.Migrations
{
    /// <summary>
    /// Lets the log of what staff did, and the published versions, only grow (security requirements 9.2): the database itself refuses
    /// to change or delete a row. A later migration that rebuilds one of the tables must make its triggers anew.
    /// </summary>
    [DbContext(typeof(ExchangeDbContext))]
    [Migration("20261124120002_KeepRecords")]
    public partial class KeepRecords : Migration
    {
        private static readonly string[] Kept = ["Audit", "Revisions"];

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Kept)
            {
                foreach (var change in new[] { "UPDATE", "DELETE" })
                {
                    migrationBuilder.Sql(
                        $"""CREATE TRIGGER "{table}_no_{change.ToLowerInvariant()}" BEFORE {change} ON "{table}" BEGIN SELECT raise(ABORT, '{table} only grows'); END;""");
                }
            }
        }
    }
}
