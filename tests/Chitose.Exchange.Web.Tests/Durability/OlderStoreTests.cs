using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>A new program takes over the store that an older one has left.</summary>
[Collection(InEarnest.Name)]
public sealed class OlderStoreTests(FilledStore stores)
{
    [Fact]
    public async Task Is_brought_up_to_date_at_the_first_start_and_kept_as_it_was()
    {
        var data = stores.NewFolder();
        await MakeAsync(data);

        await using var program = await ServedProgram.StartAsync(data);

        Assert.Contains("アンカレジ市", await program.Reader.GetStringAsync(new Uri("/ja/sister-cities", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(data, "backups"), "before-migration-*.db"));
    }

    /// <summary>A store as it was before the newest change of the tables.</summary>
    private static async Task MakeAsync(string data)
    {
        var file = Path.Combine(data, StoreFolder.DatabaseName);
        await using var db = new ExchangeDbContext(new DbContextOptionsBuilder<ExchangeDbContext>().UseSqlite($"Data Source={file};Pooling=False").Options);
        await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().Reverse().ElementAt(1));
    }
}
