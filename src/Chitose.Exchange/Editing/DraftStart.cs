using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>Makes a draft of an entry that has none and is not public, outside of the editor.</summary>
internal sealed class DraftStart(ExchangeDbContext db, TimeProvider clock)
{
    /// <summary>Adds a draft that holds the entry as it is to what will be saved next.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="by">Who made it necessary.</param>
    /// <param name="contributors">Who wrote in it since it was public.</param>
    /// <param name="cancel">Gives up reading.</param>
    public async Task<Draft> FromAsync(Entry entry, Person by, IReadOnlyList<Person> contributors, CancellationToken cancel)
    {
        var revision = await db.Revisions.Where(other => other.Number == entry.Number).MaxAsync(other => (int?)other.Id, cancel);
        var save = new DraftSave
        {
            Number = entry.Number,
            Version = Guid.CreateVersion7(),
            Basis = revision is null ? null : new DraftBasis(null, revision).ToString(),
            Json = EntryJson.Write(entry),
            SavedBy = by,
            SavedAt = Now,
            IsAutomatic = true,
        };
        var draft = new Draft
        {
            Number = entry.Number,
            Kind = entry.Kind,
            Slug = entry.Slug,
            Title = entry.TextIn(Language.Source)?.Title ?? entry.Slug,
            Json = save.Json,
            Languages = DraftExtent.Of(entry, null),
            BaseRevision = revision,
            Version = save.Version,
            StartedBy = by,
            StartedAt = Now,
            SavedBy = by,
            SavedAt = Now,
            Contributors = contributors,
        };
        db.Add(save);
        db.Add(draft);
        return draft;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
