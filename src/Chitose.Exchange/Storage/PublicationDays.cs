using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Storage;

/// <summary>
/// When which page was published, from the history of versions: numbers, days and languages. Nothing of what was written, or by whom,
/// can be read here.
/// </summary>
public sealed class PublicationDays(ExchangeDbContext db)
{
    /// <summary>The day in Japan on which an entry was first published in a language, never later than its last change.</summary>
    public async Task<DateOnly?> FirstPublishedAsync(Entry entry, Language language, CancellationToken cancel)
    {
        if (entry.TextIn(language) is not { } text)
        {
            return null;
        }

        var revisions = await db.Revisions.AsNoTracking()
            .Where(revision => revision.Number == entry.Number)
            .OrderBy(revision => revision.Id)
            .Select(revision => new { revision.PublishedAt, revision.Languages })
            .ToListAsync(cancel);
        return revisions.Find(revision => revision.Languages.Contains(language)) is { } first && DateOnly.FromDateTime(first.PublishedAt.InChitose()) is var day && day < text.Updated
            ? day
            : text.Updated;
    }

    /// <summary>
    /// What was published after a revision: the numbers of the pages and, for each, the languages whose text changed, or none where
    /// the facts of all did.
    /// </summary>
    public async Task<IReadOnlyList<(int Id, int Number, IReadOnlyList<Language> Languages)>> RevisionsAfterAsync(int id, CancellationToken cancel)
    {
        var rows = await db.Revisions.Where(revision => revision.Id > id).OrderBy(revision => revision.Id)
            .Select(revision => new { revision.Id, revision.Number, revision.Languages }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.Id, row.Number, row.Languages))];
    }

    /// <summary>Whether a number was that of a page which has been deleted, as against one that never was or may come back.</summary>
    public Task<bool> WasDeletedAsync(int number, CancellationToken cancel) => db.Revisions.AnyAsync(
        revision => revision.Number == number
            && !db.Revisions.Any(later => later.Number == number && later.Id > revision.Id)
            && db.FormerAddresses.Any(address => address.Kind == revision.Kind && address.Slug == revision.Slug && address.Target == null),
        cancel);

    /// <summary>The number of the latest publication; 0 before the first.</summary>
    public async Task<int> LastRevisionAsync(CancellationToken cancel) => await db.Revisions.MaxAsync(revision => (int?)revision.Id, cancel) ?? 0;

    /// <summary>Which version of each page is public and since when (UTC), by page number.</summary>
    /// <param name="numbers">Only of these pages; null for all.</param>
    /// <param name="cancel">Gives up reading.</param>
    public async Task<IReadOnlyDictionary<int, (int Edition, DateTime At)>> EditionsAsync(IReadOnlyCollection<int>? numbers, CancellationToken cancel)
    {
        var revisions = numbers is null ? db.Revisions : db.Revisions.Where(revision => numbers.Contains(revision.Number));
        var rows = await revisions
            .GroupBy(revision => revision.Number)
            .Select(page => new { Number = page.Key, Edition = page.Max(revision => revision.Edition), At = page.Max(revision => revision.PublishedAt) })
            .ToListAsync(cancel);
        return rows.ToDictionary(row => row.Number, row => (row.Edition, row.At));
    }

    /// <summary>The day in Japan on which entries of a kind were last published.</summary>
    public async Task<DateOnly> ChangedAsync(EntryKind kind, CancellationToken cancel) => DateOnly.FromDateTime(
        (await db.Revisions.Where(revision => revision.Kind == kind).MaxAsync(revision => (DateTime?)revision.PublishedAt, cancel) ?? default).InChitose());
}
