using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Overview;

/// <summary>Reads the events and programs that belong to a partner: those that are public, being written, or withdrawn.</summary>
public sealed class PartnerActivities(ExchangeDbContext db, DraftLines drafts)
{
    /// <param name="partner">Page number of the partner.</param>
    /// <param name="language">The language whose state is told.</param>
    /// <param name="cancel">Gives up reading.</param>
    /// <returns>Events by their date, then programs in their order.</returns>
    public async Task<IReadOnlyList<PartnerActivity>> OfAsync(int partner, Language language, CancellationToken cancel)
    {
        var slugs = await SlugsOfAsync(partner, cancel);
        var seen = await db.Set<Activity>().AsNoTracking()
            .Where(activity => activity.Partners.Any(tie => slugs.Contains(tie.Partner)))
            .Include(activity => activity.Texts)
            .ToDictionaryAsync(activity => activity.Number, cancel);
        var lines = (await drafts.ReadAsync(cancel)).ToDictionary(line => line.Number);
        var found = seen.ToDictionary();
        foreach (var (number, json) in await WrittenAsync(cancel))
        {
            if (EntryJson.Read(json) is Activity activity && (found.ContainsKey(number) || activity.Partners.Any(tie => slugs.Contains(tie.Partner))))
            {
                found[number] = activity;
            }
        }

        return
        [
            .. from activity in found.Values
               orderby activity.Kind, (activity as ExchangeEvent)?.SortKey, (activity as ExchangeProgram)?.Order, activity.Number
               select new PartnerActivity(activity, CellOf(seen.GetValueOrDefault(activity.Number), lines.GetValueOrDefault(activity.Number), language)),
        ];
    }

    /// <summary>The words of every activity that is being written, or is neither public nor deleted and was public once.</summary>
    private async Task<List<KeyValuePair<int, string>>> WrittenAsync(CancellationToken cancel)
    {
        EntryKind[] kinds = [EntryKind.Event, EntryKind.Program];
        var withdrawn = await db.Withdrawn().Where(revision => kinds.Contains(revision.Kind)).Select(revision => new { revision.Number, revision.Json }).ToListAsync(cancel);
        var drafted = await db.Drafts.Where(draft => kinds.Contains(draft.Kind)).Select(draft => new { draft.Number, draft.Json }).ToListAsync(cancel);
        return [.. withdrawn.Concat(drafted).Select(row => KeyValuePair.Create(row.Number, row.Json))];
    }

    /// <summary>Every address of the partner: what was written before it moved names the former one.</summary>
    private async Task<List<string>> SlugsOfAsync(int partner, CancellationToken cancel)
    {
        var slugs = await db.Partners.Where(entry => entry.Number == partner).Select(entry => entry.Slug)
            .Union(db.Drafts.Where(draft => draft.Number == partner).Select(draft => draft.Slug))
            .Union(db.Revisions.Where(revision => revision.Number == partner).Select(revision => revision.Slug))
            .ToListAsync(cancel);
        return
        [
            .. slugs,
            .. await db.FormerAddresses
                .Where(address => address.Kind == EntryKind.Partner && slugs.Contains(address.Target!))
                .Select(address => address.Slug)
                .ToListAsync(cancel),
        ];
    }

    private static MatrixCell CellOf(Activity? seen, DraftLine? draft, Language language)
    {
        var texts = seen?.Texts.Select(text => new StandingText(seen.Number, text.Language, text.IsOutdated, text.Title)).ToList();
        var cells = texts is null && draft is null ? MatrixCells.Withdrawn : MatrixCells.Of(texts, draft);
        return cells.First(cell => cell.Language == language);
    }
}
