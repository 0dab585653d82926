using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Checks and previews what is typed, without saving it. With a fix it also gives back the mended text.</summary>
public sealed class FindingsController(DraftDesk desk, EntrySaving saving, EntryPages pages, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/entries/{number:int}/{lang:" + LanguageRouteConstraint.Name + "}/findings")]
    public async Task<IActionResult> Check([FromRoute] int number, [FromRoute] string lang, [FromForm] EntryForm form, CancellationToken cancel)
    {
        if (!DraftBasis.TryParse(form.Basis, out var basis)
            || await desk.ReadAsync(number, basis, cancel) is not { } before
            || await desk.OpenAsync(number, cancel) is not { } copy)
        {
            return NotFound();
        }

        var edited = Language.Find(lang)!;
        var (mine, _) = await saving.ReadAsync(before, edited, form, Staff, cancel);
        var page = await pages.LiveAsync(new EntryView(copy with { Entry = mine }, edited, Staff) { Typed = form, Width = form.Preview }, form.Fix is not null, cancel);
        return PartialView("_Live", page);
    }
}
