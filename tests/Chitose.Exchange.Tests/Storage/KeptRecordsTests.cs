using Chitose.Exchange.Editing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>Security requirements 9.2: whoever may write to the tables still cannot rewrite what has happened.</summary>
public sealed class KeptRecordsTests
{
    [Fact]
    public async Task The_log_and_the_published_versions_only_grow()
    {
        using var store = await TempStore.CreateAsync();
        await store.PublishAsync(Cast.Anchorage());
        await using var db = store.Connect();
        new AuditLog(db, store.Clock).Add(Person.Import, AuditAction.Published, "Partner 1011 anchorage");
        await db.SaveChangesAsync();

        await Assert.ThrowsAsync<SqliteException>(() => db.Audit.ExecuteDeleteAsync());
        await Assert.ThrowsAsync<SqliteException>(() => db.Audit.ExecuteUpdateAsync(row => row.SetProperty(audit => audit.Detail, "")));
        await Assert.ThrowsAsync<SqliteException>(() => db.Revisions.ExecuteDeleteAsync());
        await Assert.ThrowsAsync<SqliteException>(() => db.Revisions.ExecuteUpdateAsync(row => row.SetProperty(revision => revision.Reason, "")));

        Assert.Equal((1, 1), (await db.Audit.CountAsync(), await db.Revisions.CountAsync()));
    }
}
