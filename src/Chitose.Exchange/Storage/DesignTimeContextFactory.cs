using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Chitose.Exchange.Storage;

/// <summary>Lets <c>dotnet ef</c> write migrations without a running site.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<ExchangeDbContext>
{
    public ExchangeDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ExchangeDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
