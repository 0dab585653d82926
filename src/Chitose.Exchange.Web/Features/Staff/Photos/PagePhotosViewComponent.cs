using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>The photos of a page, drafts included, as its editor shows them.</summary>
public sealed class PagePhotosViewComponent(PhotoPages pages) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int number) => View(
        "/Features/Staff/Photos/_PagePhotos.cshtml",
        await pages.OnPageAsync(number, StaffLanguages.Of(HttpContext), HttpContext.RequestAborted));
}
