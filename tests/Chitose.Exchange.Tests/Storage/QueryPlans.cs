using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>Asks the store, just before each query, by which way it will answer it.</summary>
internal sealed class QueryPlans : DbCommandInterceptor
{
    private readonly List<string> _steps = [];

    /// <summary>The steps of every query so far, as SQLite explains them.</summary>
    public IReadOnlyList<string> Steps => _steps;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        var query = command.CommandText;
        command.CommandText = $"EXPLAIN QUERY PLAN {query}";
        await using (var rows = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await rows.ReadAsync(cancellationToken))
            {
                _steps.Add(rows.GetString(3));
            }
        }

        command.CommandText = query;
        return result;
    }
}
