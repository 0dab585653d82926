using Chitose.Exchange.Content;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web;

/// <summary>The content that travels with the program and fills a store that is empty. Later starts change nothing.</summary>
public sealed class FirstContent(ExchangeDbContext db, PhotoOriginals originals, ContentImporter importer, ILogger<FirstContent> log)
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <exception cref="ContentException">The content that travels with the program has faults.</exception>
    public async Task ImportAsync(CancellationToken cancel)
    {
        if (await db.States.AnyAsync(cancel))
        {
            return;
        }

        var (content, faults) = ContentFolder.Read(Folder);
        ContentException.ThrowIfAny(faults);
        await originals.TakeInAsync(content, Folder, cancel);
        var published = await importer.ImportAsync(content, "first start", cancel);
        log.LogInformation("The store was empty; {Count} entries have been published from {Folder}", published, Folder);
    }
}
