using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>Lets some commands through and none afterwards, as when a process is killed between two of them.</summary>
internal sealed class FailingCommands(int passed) : DbCommandInterceptor
{
    private int _left = passed;

    public bool HasFailed => _left < 0;

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Pass(result);

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Pass(result);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Pass(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Pass(result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Pass(result));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Pass(result));

    private T Pass<T>(T result) => --_left >= 0 ? result : throw new InvalidOperationException("The process has been killed.");
}
