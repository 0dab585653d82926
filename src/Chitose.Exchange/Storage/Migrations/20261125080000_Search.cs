using Chitose.Exchange.Search;
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
            foreach (var table in SearchTables.Create)
            {
                migrationBuilder.Sql(table);
            }
        }
    }
}
