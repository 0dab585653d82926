using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Chitose.Exchange.Web.Features.Media;

/// <summary>Files of the photos that are public on this day, and of no other (security requirements 6.6).</summary>
[AllowAnonymous]
public sealed class MediaController(PublishedContent published, MediaFolder media, TimeProvider clock) : Controller
{
    /// <summary>Whoever is on a photo may withdraw their consent, so nobody keeps it without asking.</summary>
    private const string AskEachTime = "public, no-cache";

    [Read("/media/{id}/{width:int}.{extension}")]
    public async Task<IActionResult> Rendition(string id, int width, string extension, CancellationToken cancel) =>
        PhotoFormat.Find(extension) is { } format && await PhotoAsync(id, cancel) is { } photo && photo.File.Widths.Contains(width)
            ? Answer(media.OpenRendition(photo.File.Id, width, format), format, $"{photo.File.ContentHash}-{width}-{format}")
            : NotFound();

    [Read("/media/{id}/share.jpg")]
    public async Task<IActionResult> Share(string id, CancellationToken cancel) =>
        await PhotoAsync(id, cancel) is { } photo
            ? Answer(media.OpenShareCrop(photo.File, photo.Focus), PhotoFormat.Jpeg, $"{photo.File.ContentHash}-share-{photo.Focus}")
            : NotFound();

    private async Task<Photo?> PhotoAsync(string id, CancellationToken cancel) =>
        (await published.PhotosOfFileAsync(id, cancel)).Find(photo => photo.MayBeShownOn(clock.InChitose()));

    private IActionResult Answer(FileStream? file, PhotoFormat format, string version)
    {
        if (file is null)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = AskEachTime;
        return File(file, format.MediaType, lastModified: null, new EntityTagHeaderValue($"\"{version}\""));
    }
}
