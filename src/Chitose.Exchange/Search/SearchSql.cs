using System.Data.Common;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Chitose.Exchange.Search;

/// <summary>Statements to the tables of the search, which EF does not know. Values are parameters: $a, $b and so on.</summary>
internal sealed class SearchSql(ExchangeDbContext db)
{
    public Task ExecuteAsync(string sql, CancellationToken cancel, params object[] values) =>
        RunAsync(sql, values, command => command.ExecuteNonQueryAsync(cancel), cancel);

    public Task<List<T>> ReadAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancel, params object[] values) => RunAsync(
        sql,
        values,
        async command =>
        {
            await using var rows = await command.ExecuteReaderAsync(cancel);
            var list = new List<T>();
            while (await rows.ReadAsync(cancel))
            {
                list.Add(read(rows));
            }

            return list;
        },
        cancel);

    private async Task<T> RunAsync<T>(string sql, object[] values, Func<DbCommand, Task<T>> run, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Every statement is written in the program; what people wrote are its parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"${(char)('a' + i)}", values[i]);
                command.Parameters.Add(parameter);
            }

            return await run(command);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
