using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site with staff whose store refuses to be written at times, and a form that saves what is typed.</summary>
public sealed class TroubledSite : StaffSite
{
    private readonly StoreTrouble _trouble = new();
    private SqliteConnection? _other;

    protected override Action<IServiceCollection> Additional => services =>
    {
        services.ConfigureDbContext<ExchangeDbContext>(options => options.AddInterceptors(_trouble));
        services.ConfigureDbContext<StaffDbContext>(options => options.AddInterceptors(_trouble));
        services.AddControllers().AddApplicationPart(typeof(SavingController).Assembly);
    };

    public async Task BeginAsync(Trouble trouble)
    {
        switch (trouble)
        {
            case Trouble.Full:
                // What has been freed within the file could still be written.
                await (await OpenAsync("VACUUM;")).DisposeAsync();
                _trouble.Begin(StoreTrouble.Full);
                break;
            case Trouble.ReadOnly:
                _trouble.Begin(StoreTrouble.ReadOnly);
                break;
            default:
                _other = await OpenAsync("BEGIN IMMEDIATE;");
                break;
        }
    }

    public async Task EndAsync()
    {
        _trouble.End();
        if (_other is not null)
        {
            await _other.DisposeAsync();
            _other = null;
        }
    }

    private async Task<SqliteConnection> OpenAsync(string command)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(DataDirectory, StoreFolder.DatabaseName)};Pooling=False");
        await connection.OpenAsync();
        await using var first = connection.CreateCommand();
#pragma warning disable CA2100 // One of the two texts above.
        first.CommandText = command;
#pragma warning restore CA2100
        await first.ExecuteNonQueryAsync();
        return connection;
    }
}
