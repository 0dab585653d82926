using System.Collections.Concurrent;
using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Overview;

/// <summary>
/// Counts the findings of entries, language by language: of the draft where there is one, else of what readers see. Counts are kept
/// until the entry is saved or anything is published, so that nothing is checked twice.
/// </summary>
public sealed class FindingCounts
{
    private readonly ConcurrentDictionary<int, Kept> _kept = new();

    /// <param name="numbers">Page numbers of the entries on one page of the matrix.</param>
    /// <param name="db">The store.</param>
    /// <param name="cancel">Given up at any time.</param>
    /// <returns>By entry and language, with facts counted to Japanese, where they are written.</returns>
    public async Task<IReadOnlyDictionary<(int Number, Language Language), FindingCount>> ReadAsync(IReadOnlyCollection<int> numbers, ExchangeDbContext db, CancellationToken cancel)
    {
        var known = (await StampsAsync(numbers, db, cancel)).ToDictionary(stamp => stamp.Key, stamp => (Stamp: stamp.Value, Kept: _kept.GetValueOrDefault(stamp.Key)));
        List<int> stale = [.. known.Where(entry => entry.Value.Kept?.Stamp != entry.Value.Stamp).Select(entry => entry.Key)];
        var checks = new CheckDesk(db);
        foreach (var entry in await EntriesAsync(stale, db, cancel))
        {
            var findings = await checks.FindAsync(entry, cancel);
            _kept[entry.Number] = new Kept(known[entry.Number].Stamp, findings.GroupBy(finding => finding.Field.Language ?? Language.Source).ToDictionary(group => group.Key, FindingCount.Of));
        }

        return numbers
            .SelectMany(number => (_kept.GetValueOrDefault(number)?.Counts ?? []).Select(count => (Place: (number, count.Key), count.Value)))
            .ToDictionary(count => count.Place, count => count.Value);
    }

    /// <summary>What an entry's findings depend on: its draft or its last version, and, as glossary and partners count too, all that is public.</summary>
    private static async Task<Dictionary<int, string>> StampsAsync(IReadOnlyCollection<int> numbers, ExchangeDbContext db, CancellationToken cancel)
    {
        var content = await new PublishedContent(db).VersionAsync(cancel);
        var stamps = (await db.Revisions.Where(revision => numbers.Contains(revision.Number)).GroupBy(revision => revision.Number)
                .Select(group => new { Number = group.Key, Id = group.Max(revision => revision.Id) }).ToListAsync(cancel))
            .ToDictionary(last => last.Number, last => string.Create(CultureInfo.InvariantCulture, $"{content} {last.Id}"));
        foreach (var draft in await db.Drafts.Where(draft => numbers.Contains(draft.Number)).Select(draft => new { draft.Number, draft.Version }).ToListAsync(cancel))
        {
            stamps[draft.Number] = string.Create(CultureInfo.InvariantCulture, $"{content} {draft.Version:N}");
        }

        return stamps;
    }

    private static async Task<IReadOnlyList<Entry>> EntriesAsync(List<int> numbers, ExchangeDbContext db, CancellationToken cancel)
    {
        if (numbers.Count == 0)
        {
            return [];
        }

        var drafts = await db.Drafts.AsNoTracking().Where(draft => numbers.Contains(draft.Number)).ToListAsync(cancel);
        var rest = numbers.Except(drafts.Select(draft => draft.Number)).ToList();
        var revisions = await db.Revisions.AsNoTracking()
            .Where(revision => rest.Contains(revision.Number) && !db.Revisions.Any(later => later.Number == revision.Number && later.Id > revision.Id))
            .ToListAsync(cancel);
        return [.. drafts.Select(draft => draft.Read()), .. revisions.Select(revision => revision.Read())];
    }

    private sealed record Kept(string Stamp, Dictionary<Language, FindingCount> Counts);
}
