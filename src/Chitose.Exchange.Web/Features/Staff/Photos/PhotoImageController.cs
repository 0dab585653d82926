using Chitose.Exchange.Editing;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>Files of a photo that may not be public, for staff.</summary>
public sealed class PhotoImageController(DraftDesk desk, MediaFolder media, TimeProvider clock) : StaffController(clock)
{
    private const string Public = "public";

    [Read(PhotosController.Address + "/{number:int}/image/{width:int}.{extension}")]
    public async Task<IActionResult> Show([FromRoute] int number, [FromRoute] int width, [FromRoute] string extension, [FromQuery] string? of, CancellationToken cancel)
    {
        var copy = await desk.OpenAsync(number, cancel);
        return (of == Public ? copy?.Published : copy?.Entry) is Photo photo
            && PhotoFormat.Find(extension) is { } format
            && photo.File.Widths.Contains(width)
            && media.OpenRendition(photo.File.Id, width, format) is { } file
                ? File(file, format.MediaType)
                : NotFound();
    }
}
