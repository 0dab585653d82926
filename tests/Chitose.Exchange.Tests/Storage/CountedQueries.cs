using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>Counts what is asked of a store.</summary>
internal sealed class CountedQueries : DbCommandInterceptor
{
    public int Count { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count++;
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
