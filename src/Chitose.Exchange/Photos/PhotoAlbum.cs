using Chitose.Exchange.Entries;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Storage.Configurations;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Photos;

/// <summary>All photos as staff have them, drafts included.</summary>
public sealed class PhotoAlbum(ExchangeDbContext db)
{
    /// <summary>The photos in the order of their numbers, the newest first. Deleted ones are left out.</summary>
    public async Task<IReadOnlyList<AlbumPhoto>> ReadAsync(CancellationToken cancel)
    {
        var drafts = await db.Drafts.AsNoTracking().Where(draft => draft.Kind == EntryKind.Photo).ToDictionaryAsync(draft => draft.Number, cancel);
        var published = (await new PublishedContent(db).PhotosAsync(cancel)).ToDictionary(photo => photo.Number);
        var last = await db.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == EntryKind.Photo && !db.DeletedEntries.Any(entry => entry.Number == revision.Number))
            .GroupBy(revision => revision.Number)
            .Select(versions => versions.OrderByDescending(version => version.Id).First())
            .ToListAsync(cancel);
        var withdrawn = last.ToDictionary(revision => revision.Number, revision => (Photo)revision.Read());
        return
        [
            .. from number in drafts.Keys.Union(published.Keys).Union(withdrawn.Keys)
               orderby number descending
               let draft = drafts.GetValueOrDefault(number)
               let shown = published.GetValueOrDefault(number)
               select new AlbumPhoto((Photo?)draft?.Read() ?? shown ?? withdrawn[number], draft, shown),
        ];
    }

    /// <summary>The photos of a page in their order, also those that are still drafts.</summary>
    public async Task<IReadOnlyList<AlbumPhoto>> OnPageAsync(int page, CancellationToken cancel) =>
    [
        .. from item in await ReadAsync(cancel)
           from place in item.Photo.Places
           where place.Page == page
           orderby place.Position, item.Photo.Number
           select item,
    ];

    /// <summary>How many published photos are kept from readers on a day, because a consent has ended, was withdrawn or is missing.</summary>
    public async Task<int> CountHiddenAsync(DateOnly day, CancellationToken cancel) => (await HiddenAsync(day, cancel)).Count;

    /// <summary>Those photos, by number.</summary>
    public async Task<IReadOnlyList<Photo>> HiddenAsync(DateOnly day, CancellationToken cancel)
    {
        var photos = await db.Photos.AsNoTracking().Include(photo => photo.Texts)
            .Where(photo => photo.Consent != null || photo.People == PhotoPeople.Minors)
            .OrderBy(photo => photo.Number)
            .ToListAsync(cancel);
        return [.. photos.Where(photo => !photo.MayBeShownOn(day))];
    }

    /// <summary>Titles of the pages that can have photos, by number; drafts included.</summary>
    public async Task<IReadOnlyDictionary<int, string>> PagesAsync(CancellationToken cancel)
    {
        var titles = new SortedDictionary<int, string>();
        var drafts = await db.Drafts.AsNoTracking()
            .Where(draft => draft.Kind == EntryKind.Partner || draft.Kind == EntryKind.Event || draft.Kind == EntryKind.Program)
            .Select(draft => new { draft.Number, draft.Title })
            .ToListAsync(cancel);
        drafts.ForEach(draft => titles[draft.Number] = draft.Title);
        var published = await (
            from entry in db.Entries.AsNoTracking()
            join text in db.Set<EntryText>()
                on EF.Property<int>(entry, EntryConfiguration.Id) equals EF.Property<int>(text, EntryTextConfiguration.EntryId)
            where (entry is Partner || entry is Activity) && text.Language == Languages.Language.Source
            select new { entry.Number, text.Title })
            .ToListAsync(cancel);
        published.ForEach(entry => titles[entry.Number] = entry.Title);
        return titles;
    }
}
