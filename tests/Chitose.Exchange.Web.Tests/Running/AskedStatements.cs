using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Everything that is asked of a store, as SQLite itself tells it, whoever in the program asks.</summary>
public sealed class AskedStatements : DbConnectionInterceptor
{
    private readonly ConcurrentQueue<string> _questions = new();

    /// <summary>What was asked since the last call, with the values in their places.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (_questions.TryDequeue(out var question))
        {
            taken.Add(question);
        }

        return taken;
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Listen(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Listen(connection);
        return Task.CompletedTask;
    }

    private void Listen(DbConnection connection)
    {
        strdelegate_trace keep = (_, statement) =>
        {
            if (statement.StartsWith("SELECT", StringComparison.Ordinal) || statement.StartsWith("WITH", StringComparison.Ordinal))
            {
                _questions.Enqueue(statement);
            }
        };
        raw.sqlite3_trace(((SqliteConnection)connection).Handle, keep, null);
    }
}
