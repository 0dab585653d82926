using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>Writes the pages on photos.</summary>
public sealed class PhotoPages(PhotoAlbum album, CheckDesk checks, TimeProvider clock)
{
    public async Task<PhotosPage> ListAsync(Language reader, NewPhotoForm? typed, CancellationToken cancel)
    {
        var photos = await TilesAsync(await album.ReadAsync(cancel), reader, cancel);
        return new PhotosPage(new StaffFrame(ShellWords.In(reader).PlacePhotos) { Place = StaffPlace.Photos })
        {
            Photos = photos,
            Hidden = [.. photos.Where(photo => photo.Hidden is not null)],
            Pages = OptionsOf(await album.PagesAsync(cancel)),
            Chosen = typed?.Page,
        };
    }

    /// <summary>The photos of a page, for its editor.</summary>
    public async Task<IReadOnlyList<PhotoTile>> OnPageAsync(int page, Language reader, CancellationToken cancel) =>
        await TilesAsync(await album.OnPageAsync(page, cancel), reader, cancel);

    public async Task<PhotoPage> PageAsync(WorkingCopy copy, PhotoForm? typed, Language reader, CancellationToken cancel)
    {
        var words = PhotosWords.In(reader);
        var photo = (Photo)copy.Entry;
        var form = typed ?? PhotoFilling.FormOf(photo, copy.Basis.ToString(), WhyOf(copy, words));
        var pages = await album.PagesAsync(cancel);
        var item = new AlbumPhoto(photo, copy.Draft, copy.Published as Photo);
        var title = TitleOf(photo, words);
        return new PhotoPage(new StaffFrame(words.PageTitle(title: title))
        {
            Place = StaffPlace.Photos,
            Crumbs = [new Crumb(ShellWords.In(reader).PlacePhotos, PhotosController.Address)],
            Here = title,
            Scripts = ["crops"],
        })
        {
            Number = photo.Number,
            Title = title,
            Form = form,
            Signs = await SignsAsync(item, reader, cancel),
            About = AboutOf(photo, copy, words, reader),
            Notes = [.. NotesOf(item, reader)],
            Image = ImageOf(photo),
            Width = photo.File.Width,
            Height = photo.File.Height,
            FocusCss = CssOf(photo.Focus),
            Places =
            [
                .. from place in photo.Places
                   let row = form.Places.Find(row => row.Page == place.Page)
                   select new PhotoPage.PlaceLine(
                       place.Page,
                       pages.GetValueOrDefault(place.Page) ?? Number(place.Page),
                       EditorPlace.Of(place.Page),
                       row?.Position ?? Number(place.Position),
                       row?.IsRemoved == true),
            ],
            Pages = [.. OptionsOf(pages).Where(page => !photo.Places.Exists(place => place.Page == page.Number))],
            CanWithdrawConsent = photo.Consent is { Withdrawn: null } || item.Published?.Consent is { Withdrawn: null },
        };
    }

    private async Task<List<PhotoTile>> TilesAsync(IEnumerable<AlbumPhoto> photos, Language reader, CancellationToken cancel)
    {
        var tiles = new List<PhotoTile>();
        foreach (var photo in photos)
        {
            tiles.Add(await TileAsync(photo, reader, cancel));
        }

        return tiles;
    }

    private async Task<PhotoTile> TileAsync(AlbumPhoto item, Language reader, CancellationToken cancel)
    {
        var words = PhotosWords.In(reader);
        return new PhotoTile(PhotoController.AddressOf(item.Photo.Number), ImageOf(item.Photo), CssOf(item.Photo.Focus), TitleOf(item.Photo, words), await SignsAsync(item, reader, cancel))
        {
            Hidden = HiddenOf(item, reader),
        };
    }

    private async Task<List<StaffSign>> SignsAsync(AlbumPhoto item, Language reader, CancellationToken cancel)
    {
        var words = PhotosWords.In(reader);
        var signs = new List<StaffSign>();
        if (item.Published is not null)
        {
            signs.Add(HiddenOf(item, reader) is null ? StaffSign.Published(reader) : StaffSign.Withdrawn(reader) with { Text = words.SignHidden });
        }
        else if (item.Draft is null)
        {
            signs.Add(StaffSign.Withdrawn(reader));
        }

        if (item.Draft is { } draft)
        {
            signs.Add(draft.State switch
            {
                DraftState.InReview => StaffSign.InReview(reader),
                DraftState.Scheduled => StaffSign.Scheduled(reader),
                _ => StaffSign.Draft(reader),
            });
            if ((await checks.FindAsync(item.Photo, cancel)).Any(finding => finding.Severity == Severity.Error))
            {
                signs.Add(StaffSign.Error(reader));
            }
        }

        return signs;
    }

    private IEnumerable<string> NotesOf(AlbumPhoto item, Language reader)
    {
        if (HiddenOf(item, reader) is { } hidden)
        {
            yield return hidden;
        }

        if (item.Draft is { State: DraftState.Editing } draft && ReviewTexts.CommentOf(draft, reader) is { } comment)
        {
            yield return PhotosWords.In(reader).SentBack(comment: comment);
        }
    }

    /// <summary>Why readers do not see a published photo today; null if they do.</summary>
    private string? HiddenOf(AlbumPhoto item, Language reader) => item.IsHiddenOn(clock.InChitose()) ? WhyHidden(item.Published!, reader) : null;

    /// <summary>Why readers do not see a photo that would be public otherwise.</summary>
    public static string WhyHidden(Photo photo, Language reader)
    {
        var words = PhotosWords.In(reader);
        return photo.Consent switch
        {
            { Withdrawn: { } day } => words.HiddenWithdrawn(day: Day(day, reader)),
            { Until: { } day } => words.HiddenEnded(day: Day(day, reader)),
            _ => words.HiddenMissing,
        };
    }

    /// <summary>What the person has said, or else what there is to say of most photos.</summary>
    private static string WhyOf(WorkingCopy copy, PhotosWords words) =>
        copy.Draft?.Reason is { Length: > 0 } why ? why : copy.Revision is null ? words.ReasonAdded : words.ReasonChanged;

    private string AboutOf(Photo photo, WorkingCopy copy, PhotosWords words, Language reader)
    {
        var (width, height) = (Grouped(photo.File.Width), Grouped(photo.File.Height));
        return copy.Draft is { } draft
            ? words.AboutDraft(width: width, height: height, person: draft.SavedBy.Name, time: StaffTime.Write(draft.SavedAt, clock.GetUtcNow().UtcDateTime, reader))
            : words.About(width: width, height: height);
    }

    /// <summary>What staff call a photo.</summary>
    public static string TitleOf(Photo photo, PhotosWords words) =>
        photo.TextIn(Language.Source) is not { Title.Length: > 0 } text ? words.Untitled(number: Number(photo.Number))
        : photo.IsDecorative ? words.Decorative(title: text.Title)
        : text.Title;

    private static string ImageOf(Photo photo) =>
        string.Create(CultureInfo.InvariantCulture, $"{PhotoController.AddressOf(photo.Number)}/image/{photo.File.Widths[0]}.{PhotoFormat.Jpeg.Extension}?v={photo.File.Id[..8]}");

    private static string CssOf(Focus focus) => string.Create(CultureInfo.InvariantCulture, $"focus-{(int)focus}");

    private static IReadOnlyList<PageOption> OptionsOf(IReadOnlyDictionary<int, string> pages) => [.. pages.Select(page => new PageOption(page.Key, page.Value))];

    private static string Day(DateOnly day, Language reader) => DateWriter.Write(new HistoricDate(day), reader, withEra: false);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
