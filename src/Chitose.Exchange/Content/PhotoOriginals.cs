using System.Security.Cryptography;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Content;

/// <summary>
/// The files of photos among the content files: <c>original.jpg</c> beside <c>photo.yaml</c>. On the way in they are checked and
/// written anew like an upload; on the way out stands what all sizes are made from.
/// </summary>
public sealed class PhotoOriginals(ExchangeDbContext db, MediaFolder media, PhotoIntake intake)
{
    internal const string Folder = "photos";

    internal static readonly IReadOnlyList<string> Names = ["original.jpg", "original.jpeg", "original.png", "original.webp"];

    /// <summary>Stands in a photo that has been read from files, until its own file has been taken in.</summary>
    internal static readonly StoredPhoto NotTakenIn = new() { Id = "", Width = 0, Height = 0, Widths = [], Bytes = 0, ContentHash = "" };

    /// <summary>Takes the files of all photos in that are not here already.</summary>
    /// <param name="content">What has been read from the folder.</param>
    /// <param name="folder">The content folder.</param>
    /// <param name="cancel">Stops; what has been taken in by then is without an entry and cleared away later.</param>
    /// <exception cref="ContentException">A photo has no file, or one that cannot be taken.</exception>
    public async Task TakeInAsync(ContentSet content, string folder, CancellationToken cancel)
    {
        var faults = new List<Fault>();
        foreach (var photo in content.Entries.OfType<Photo>())
        {
            var here = (await db.Photos.AsNoTracking().SingleOrDefaultAsync(other => other.Number == photo.Number, cancel))?.File;
            if (await FileOfAsync(photo, here, folder, faults, cancel) is { } file)
            {
                photo.File = file;
            }
        }

        ContentException.ThrowIfAny(faults);
    }

    /// <summary>Writes the files of all photos beside their facts.</summary>
    /// <exception cref="IOException">A photo's file is not here, or cannot be written.</exception>
    public void Write(ContentSet content, string folder)
    {
        foreach (var photo in content.Entries.OfType<Photo>())
        {
            using var master = media.OpenMaster(photo.File.Id) ?? throw new FileNotFoundException($"The file of photo {photo.Number} is missing in the media folder.", photo.File.Id);
            using var original = File.Create(Path.Combine(folder, Folder, photo.Slug, Names[0]));
            master.CopyTo(original);
        }
    }

    private async Task<StoredPhoto?> FileOfAsync(Photo photo, StoredPhoto? here, string folder, List<Fault> faults, CancellationToken cancel)
    {
        var place = $"{Folder}/{photo.Slug}";
        if (Names.FirstOrDefault(name => File.Exists(Path.Combine(folder, place, name))) is not { } found)
        {
            faults.Add(new Fault($"{place}/{Names[0]}", 1, "", "is missing; a photo needs its file."));
            return null;
        }

        await using var original = File.OpenRead(Path.Combine(folder, place, found));
        if (here is not null && Convert.ToHexStringLower(await SHA256.HashDataAsync(original, cancel)) == here.ContentHash)
        {
            return here;
        }

        original.Position = 0;
        var answer = await intake.TakeAsync(original, found, cancel);
        if (!answer.IsTaken)
        {
            faults.Add(new Fault($"{place}/{found}", 1, "", $"cannot be taken as a photo: {answer.Refusal}."));
            return null;
        }

        // The same pixels again: nothing has changed, so nothing is to be published.
        if (here is not null && answer.Photo.ContentHash == here.ContentHash)
        {
            media.Delete(answer.Photo.Id);
            return here;
        }

        return answer.Photo;
    }
}
