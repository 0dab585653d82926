using Chitose.Exchange.Media;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Photos;

/// <summary>Clears away the files of photos that nothing speaks of any more: no published entry, draft, saved version, revision or deleted entry.</summary>
public sealed class PhotoFiles(ExchangeDbContext db, MediaFolder media, TimeProvider clock)
{
    /// <summary>Younger files may be waiting for their entry to be written.</summary>
    public static readonly TimeSpan LeftAlone = TimeSpan.FromDays(1);

    /// <returns>How many photos' files are gone.</returns>
    public async Task<int> ClearAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - LeftAlone;
        return media.DeleteOrphans(await KnownAsync(cancel), before);
    }

    private async Task<IReadOnlySet<string>> KnownAsync(CancellationToken cancel) => (await db.Database.SqlQuery<string>(
        $"""
        SELECT "FileId" AS "Value" FROM "Entries" WHERE "FileId" IS NOT NULL
        UNION SELECT json_extract("Json", '$.file.id') FROM "EntryDrafts" WHERE "Kind" = 'Photo'
        UNION SELECT json_extract("Json", '$.file.id') FROM "DraftSaves" WHERE json_extract("Json", '$.file.id') IS NOT NULL
        UNION SELECT json_extract("Json", '$.file.id') FROM "Revisions" WHERE "Kind" = 'Photo'
        UNION SELECT json_extract("Json", '$.file.id') FROM "DeletedEntries" WHERE "Kind" = 'Photo'
        """).ToListAsync(cancel)).ToHashSet();
}
