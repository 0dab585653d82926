using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Guide;

/// <summary>The five-minute guide for staff, in the language of their interface.</summary>
public sealed class GuideController(TimeProvider clock) : StaffController(clock)
{
    [Read(StaffGuide.Address)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var guide = await StaffGuide.ReadAsync(Language, cancel);
        return View(new GuidePage(new StaffFrame(ShellWords.In(Language).PlaceGuide) { IsNarrow = true }, guide));
    }

    [Read(StaffGuide.Address + "/{picture}")]
    public IActionResult Picture(string picture) =>
        StaffGuide.PictureNamed(picture) is { } file ? PhysicalFile(file, "image/webp") : NotFound();
}
