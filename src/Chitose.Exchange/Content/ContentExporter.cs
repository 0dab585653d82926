using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Content;

/// <summary>Brings the store back into the form of files: what is published, and what is withheld.</summary>
public sealed class ContentExporter(ExchangeDbContext db)
{
    /// <exception cref="InvalidOperationException">The store holds no content yet.</exception>
    public async Task<ContentSet> ExportAsync(CancellationToken cancel)
    {
        var entries = new List<Entry>();
        entries.AddRange(await WithTexts(db.Partners).ToListAsync(cancel));
        entries.AddRange(await WithTexts(db.Events.Include(entry => entry.Partners)).ToListAsync(cancel));
        entries.AddRange(await WithTexts(db.Programs.Include(entry => entry.Partners)).ToListAsync(cancel));
        entries.AddRange(await WithTexts(db.Pages).ToListAsync(cancel));
        entries.AddRange(await WithTexts(db.Photos.Include(entry => entry.Places)).ToListAsync(cancel));
        foreach (var draft in await db.Drafts.AsNoTracking().ToListAsync(cancel))
        {
            if (EntryJson.Read(draft.Json) is ExchangeEvent { IsWithheld: true } withheld && !entries.Any(entry => entry.Kind == draft.Kind && entry.Slug == draft.Slug))
            {
                entries.Add(withheld);
            }
        }

        entries.ForEach(entry => entry.SortParts());
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

    /// <summary>What the store holds of glossary, sources and questions, as text; null if it holds none yet.</summary>
    internal async Task<string?> ReferencesAsync(CancellationToken cancel) =>
        await db.SiteProfiles.AnyAsync(cancel) ? ContentFolder.WriteReferences(await ExportAsync(cancel)) : null;

    private static IQueryable<TEntry> WithTexts<TEntry>(IQueryable<TEntry> entries)
        where TEntry : Entry =>
        entries.AsNoTracking().Include(entry => entry.Texts).ThenInclude(text => text.Body).AsSplitQuery().OrderBy(entry => entry.Number);
}
