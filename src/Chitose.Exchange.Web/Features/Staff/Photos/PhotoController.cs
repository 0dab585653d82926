using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Features.Staff.Findings;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>One photo: its words and facts, and another file in its place. Nothing here changes what readers see.</summary>
[Route(PhotosController.Address + "/{number:int}")]
public sealed class PhotoController(DraftDesk desk, PhotoSaving saving, PhotoPages pages, Editing.Reviews reviews, CheckDesk checks, TimeProvider clock) : StaffController(clock)
{
    /// <summary>In which the fields stand on the page.</summary>
    private static readonly string[] FieldOrder = ["role", FieldPath.Alternative, "people", "consent.reference", FieldPath.Title];

    public static string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{PhotosController.Address}/{number}");

    [Read("")]
    public async Task<IActionResult> Edit([FromRoute] int number, CancellationToken cancel) =>
        await desk.OpenAsync(number, cancel) is { Entry: Photo } copy ? View("Edit", await pages.PageAsync(copy, null, Language, cancel)) : NotFound();

    [HttpPost("")]
    [RequestSizeLimit(PhotoUploads.RequestBytes)]
    public async Task<IActionResult> Save([FromRoute] int number, [FromForm] PhotoForm form, CancellationToken cancel)
    {
        if (await saving.SaveAsync(number, form, Staff, cancel) is not { } save)
        {
            return NotFound();
        }

        if (save.Outcome.Aside is { } aside)
        {
            return Redirect(string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{number}/joining/{aside.Version:N}"));
        }

        IReadOnlyList<FormFault> faults = form.Do == PhotoForm.Review ? [.. save.Faults, .. (await MissingAsync(save.Photo, cancel)).ExceptBy(save.Faults.Select(fault => fault.Field), fault => fault.Field)] : save.Faults;
        if (form.Do == PhotoForm.Review && faults.Count == 0)
        {
            faults = await AskAsync(save, form, cancel);
        }

        return faults.Count == 0 ? Redirect(AddressOf(number)) : await AgainAsync(number, form, save.Faults.Count > 0, faults, cancel);
    }

    /// <summary>What must be there before anybody is asked to look at it.</summary>
    private async Task<IEnumerable<FormFault>> MissingAsync(Photo photo, CancellationToken cancel) =>
        from finding in await checks.FindAsync(photo, cancel)
        where finding.Severity == Severity.Error
        orderby Array.IndexOf(FieldOrder, finding.Field.Name), finding.Field.Language?.Order ?? -1
        let place = FieldsWords.In(Language).PlaceOf(finding.Field, ShellWords.In(Language))
        select new FormFault(EditorPlace.IdOf(finding.Field), PhotosWords.In(Language).FaultAt(place: place, what: RuleWords.Of(finding, Language)));

    private async Task<IReadOnlyList<FormFault>> AskAsync(PhotoSave save, PhotoForm form, CancellationToken cancel)
    {
        var words = PhotosWords.In(Language);
        if (save.Draft is not { } draft)
        {
            return [new FormFault("", words.FaultUnchanged)];
        }

        var why = form.Why?.Trim() ?? "";
        if (why.Length is 0 or > Draft.ReasonMaxLength)
        {
            return [new FormFault("why", why.Length == 0 ? words.FaultWhy : words.FaultWhyTooLong(length: Draft.ReasonMaxLength.ToString(CultureInfo.InvariantCulture)))];
        }

        return await reviews.AskAsync(draft.Number, draft.Version, Staff.Person, why, changesMeaning: null, cancel) ? [] : [new FormFault("", words.FaultChangedMeanwhile)];
    }

    private async Task<IActionResult> AgainAsync(int number, PhotoForm form, bool isPartly, IReadOnlyList<FormFault> faults, CancellationToken cancel)
    {
        if (await desk.OpenAsync(number, cancel) is not { Entry: Photo } copy)
        {
            return NotFound();
        }

        var words = PhotosWords.In(Language);
        var count = faults.Count.ToString(CultureInfo.InvariantCulture);
        form.Basis = copy.Basis.ToString();
        return Again("Edit", await pages.PageAsync(copy, form, Language, cancel) with
        {
            Faults = new FormFaults(form.Do == PhotoForm.Review ? words.NotAsked(count: count) : words.NotAllSaved(count: count), faults)
            {
                Kept = isPartly ? words.RestKept : words.AllKept,
            },
        });
    }
}
