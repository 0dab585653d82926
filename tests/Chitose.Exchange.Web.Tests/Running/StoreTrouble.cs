using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Troubles of a disk that a test can bring about and end: SQLite itself then refuses to write.</summary>
public sealed class StoreTrouble : DbConnectionInterceptor
{
    public const string Full = "PRAGMA max_page_count=1;";
    public const string ReadOnly = "PRAGMA query_only=ON;";

    private const string None = "PRAGMA query_only=OFF; PRAGMA max_page_count=1000000;";

    private string _state = None;

    /// <summary>From the next connection on.</summary>
    public void Begin(string trouble) => _state = trouble;

    public void End() => _state = None;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the three texts above.
        command.CommandText = None + _state;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the three texts above.
        command.CommandText = None + _state;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
