using Chitose.Exchange.Editing;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>Takes a form into the draft of a photo: all that can be read is saved, whatever is wrong with the rest.</summary>
public sealed class PhotoSaving(DraftDesk desk, PhotoAlbum album, PhotoUploads uploads)
{
    /// <returns>Null if it is no photo, or not known any more what the form was read from.</returns>
    public async Task<PhotoSave?> SaveAsync(int number, PhotoForm form, SignedInStaff by, CancellationToken cancel)
    {
        if (!DraftBasis.TryParse(form.Basis, out var basis) || await desk.ReadAsync(number, basis, cancel) is not Photo before)
        {
            return null;
        }

        var words = PhotosWords.In(by.Language);
        var mine = EntryJson.Copy(before);
        var reading = new PhotoReading(words, await album.ReadAsync(cancel), await album.PagesAsync(cancel));
        reading.Read(form, mine);
        if (form.File is { Length: > 0 } file)
        {
            var (stored, refusal) = await uploads.TakeAsync(file, words, cancel);
            mine.File = stored ?? mine.File;
            if (refusal is not null)
            {
                reading.Refuse("file", refusal);
            }
        }

        return new PhotoSave(await desk.SaveAsync(mine, basis, by.Person, isAutomatic: false, cancel), mine, reading.Faults);
    }
}
