using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Lets <c>dotnet ef</c> write migrations without a running site.</summary>
internal sealed class DesignTimeStaffContextFactory : IDesignTimeDbContextFactory<StaffDbContext>
{
    /// <summary>By way of services, since Identity takes from them which tables it has: without, there are none for passkeys.</summary>
    public StaffDbContext CreateDbContext(string[] args) => new ServiceCollection()
        .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .AddDbContext<StaffDbContext>(options => options.UseSqlite("Data Source=design-time.db"))
        .BuildServiceProvider()
        .GetRequiredService<StaffDbContext>();
}
