using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>What a later program adds to the store.</summary>
public sealed class LaterContext(DbContextOptions<LaterContext> options) : DbContext(options)
{
    public static LaterContext Connect(string file, params IInterceptor[] interceptors) => new(
        new DbContextOptionsBuilder<LaterContext>().UseSqlite($"Data Source={file};Pooling=False").AddInterceptors(interceptors).Options);

    [DbContext(typeof(LaterContext))]
    [Migration("20990101000000_Guestbook")]
    public sealed class Guestbook : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE TABLE Guests (Name TEXT NOT NULL);");
            migrationBuilder.Sql("INSERT INTO Guests VALUES ('Ms. Kongsberg');");
        }
    }

    [DbContext(typeof(LaterContext))]
    [Migration("20990102000000_Visits")]
    public sealed class Visits : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE Guests ADD COLUMN Visits INTEGER NOT NULL DEFAULT 1;");
    }
}
