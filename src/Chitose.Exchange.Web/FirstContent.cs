using System.Data.Common;
using Chitose.Exchange.Content;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web;

/// <summary>The content that travels with the program and fills a store that is empty. Later starts change nothing.</summary>
public sealed class FirstContent(ExchangeDbContext db, CheckedImport import, ILogger<FirstContent> log)
{
    /// <summary>Where several start at once, one fills the store; each try of another waits five seconds for it.</summary>
    private const int MostTries = 6;

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>Whether nothing has ever been published.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancel) => !await db.States.AnyAsync(cancel);

    /// <exception cref="ContentException">The content that travels with the program has faults or errors.</exception>
    public async Task ImportAsync(CancellationToken cancel)
    {
        if (!await IsDueAsync(cancel))
        {
            return;
        }

        var content = await import.ReadAsync(Folder, despiteErrors: null, cancel);
        for (var tries = 1; await IsDueAsync(cancel); tries++)
        {
            try
            {
                var published = await import.PublishAsync(content, "first start", despiteErrors: null, cancel);
                log.LogInformation("The store was empty; {Count} entries have been published from {Folder}", published, Folder);
            }
            catch (DbException fault) when (StoreFaults.MayPass(fault) && tries < MostTries)
            {
                log.LogInformation("Another process is filling the store");
            }
        }
    }
}
