using System.Security.Cryptography;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>All photos, and the form that adds one.</summary>
[Route(Address)]
public sealed class PhotosController(PhotoAlbum album, PhotoPages pages, PhotoUploads uploads, DraftDesk desk, TimeProvider clock) : StaffController(clock)
{
    public const string Address = "/staff/photos";

    /// <summary>Without letters and digits that are taken for each other.</summary>
    private const string SlugLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int SlugLength = 8;

    [Read("")]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("List", await pages.ListAsync(Language, null, cancel));

    [HttpPost("")]
    [RequestSizeLimit(PhotoUploads.RequestBytes)]
    public async Task<IActionResult> Add([FromForm] NewPhotoForm form, CancellationToken cancel)
    {
        var words = PhotosWords.In(Language);
        if (!form.TryPage(await album.PagesAsync(cancel), out var page))
        {
            return await AgainAsync(form, new FormFault("page", words.FaultPage), cancel);
        }

        if (form.File is not { Length: > 0 } file)
        {
            return await AgainAsync(form, new FormFault("file", words.FaultFile), cancel);
        }

        var (stored, refusal) = await uploads.TakeAsync(file, words, cancel);
        if (stored is null)
        {
            return await AgainAsync(form, new FormFault("file", refusal!), cancel);
        }

        var photo = new Photo
        {
            Slug = RandomNumberGenerator.GetString(SlugLetters, SlugLength),
            Number = 0,
            File = stored,
            Texts = [EntryText.Empty(Language.Source)],
        };
        if (page is { } number)
        {
            photo.Places.Add(new PhotoPlace(number, PhotoReading.NextOn(number, await album.OnPageAsync(number, cancel))));
        }

        await desk.StartAsync(photo, Staff.Person, cancel);
        return Redirect(PhotoController.AddressOf(photo.Number));
    }

    private async Task<IActionResult> AgainAsync(NewPhotoForm form, FormFault fault, CancellationToken cancel) =>
        Again("List", await pages.ListAsync(Language, form, cancel) with { Faults = new FormFaults(PhotosWords.In(Language).NotAdded, [fault]) });
}
