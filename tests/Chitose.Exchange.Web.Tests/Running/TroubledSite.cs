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
                _trouble.Begin(StoreTrouble.Full);
                break;
            case Trouble.ReadOnly:
                _trouble.Begin(StoreTrouble.ReadOnly);
                break;
            default:
                _other = new SqliteConnection($"Data Source={Path.Combine(DataDirectory, StoreFolder.DatabaseName)};Pooling=False");
                await _other.OpenAsync();
                await using (var command = _other.CreateCommand())
                {
                    command.CommandText = "BEGIN IMMEDIATE;";
                    await command.ExecuteNonQueryAsync();
                }

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
}
