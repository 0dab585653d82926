using System.Runtime.CompilerServices;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Content;

/// <summary>Brings the store back into the form of files: what is published, and what is withheld.</summary>
public sealed class ContentExporter(ExchangeDbContext db)
{
    private const int BatchSize = 200;

    /// <exception cref="InvalidOperationException">The store holds no content yet.</exception>
    public async Task<ContentSet> ExportAsync(CancellationToken cancel)
    {
        var entries = new List<Entry>();
        await foreach (var entry in EntriesAsync(cancel))
        {
            entries.Add(entry);
        }

        return new ContentSet
        {
            Entries = entries,
            Glossary = await db.Glossary.AsNoTracking().OrderBy(term => term.Group).ThenBy(term => term.Position).ToListAsync(cancel),
            Sources = await db.Sources.AsNoTracking().OrderBy(source => source.Position).ToListAsync(cancel),
            Questions = await db.Questions.AsNoTracking().OrderBy(question => question.Id).ToListAsync(cancel),
            Profile = (await db.SiteProfiles.AsNoTracking().SingleOrDefaultAsync(cancel))?.Profile
                ?? throw new InvalidOperationException("The store holds no content yet; import some first."),
            NoticeTemplates = await db.NoticeTemplates.AsNoTracking().OrderBy(template => template.Position).ToListAsync(cancel),
            Deleted = await db.FormerAddresses.AsNoTracking().Where(address => address.Target == null)
                .OrderBy(address => address.Kind).ThenBy(address => address.Slug).ToListAsync(cancel),
        };
    }

    /// <summary>Every entry, a few hundred at a time, so that a store of any size can be looked through.</summary>
    public async IAsyncEnumerable<Entry> EntriesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var batches in (IAsyncEnumerable<Entry>[])
            [
                InBatchesAsync(db.Partners, cancel),
                InBatchesAsync(db.Events.Include(entry => entry.Partners), cancel),
                InBatchesAsync(db.Programs.Include(entry => entry.Partners), cancel),
                InBatchesAsync(db.Pages, cancel),
                InBatchesAsync(db.Photos.Include(entry => entry.Places), cancel),
                WithheldAsync(cancel),
            ])
        {
            await foreach (var entry in batches)
            {
                entry.SortParts();
                yield return entry;
            }
        }
    }

    /// <summary>What the store holds of glossary, sources and questions, as text; null if it holds none yet.</summary>
    internal async Task<string?> ReferencesAsync(CancellationToken cancel) =>
        await db.SiteProfiles.AnyAsync(cancel) ? ContentFolder.WriteReferences(await ExportAsync(cancel)) : null;

    private static async IAsyncEnumerable<Entry> InBatchesAsync<TEntry>(IQueryable<TEntry> entries, [EnumeratorCancellation] CancellationToken cancel)
        where TEntry : Entry
    {
        for (var (last, count) = (0, BatchSize); count == BatchSize;)
        {
            var batch = await entries.AsNoTracking().AsSplitQuery().Include(entry => entry.Texts).ThenInclude(text => text.Body)
                .Where(entry => entry.Number > last).OrderBy(entry => entry.Number).Take(BatchSize).ToListAsync(cancel);
            foreach (var entry in batch)
            {
                yield return entry;
            }

            (last, count) = (batch.Count > 0 ? batch[^1].Number : last, batch.Count);
        }
    }

    /// <summary>Events that are kept for staff, unless they are public.</summary>
    private async IAsyncEnumerable<Entry> WithheldAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var draft in await db.Drafts.AsNoTracking().Where(draft => draft.Kind == EntryKind.Event).ToListAsync(cancel))
        {
            if (draft.Read() is ExchangeEvent { IsWithheld: true } withheld && !await db.Events.AnyAsync(entry => entry.Slug == draft.Slug, cancel))
            {
                yield return withheld;
            }
        }
    }
}
