using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The editor. Nothing here changes what readers see.</summary>
public sealed class EntriesController(DraftDesk desk, EntrySaving saving, EntryPages pages, Editing.Reviews reviews, JoiningPages joinings, TimeProvider clock)
    : AsideController(joinings, clock)
{
    public const string Review = "review";
    public const string Publish = "publish";

    [Read("/staff/entries/{number:int}")]
    public async Task<IActionResult> Open([FromRoute] int number, CancellationToken cancel) =>
        await desk.OpenAsync(number, cancel) is null ? NotFound() : Redirect(EditorPlace.Of(number));

    [Read("/staff/entries/{number:int}/{lang:" + LanguageRouteConstraint.Name + "}")]
    public async Task<IActionResult> Edit([FromRoute] int number, [FromRoute] string lang, string? preview, string? add, CancellationToken cancel) =>
        await desk.OpenAsync(number, cancel) is { } copy
            ? copy.Entry is Photo
                ? Redirect(EditorPlace.Of(number))
                : View(nameof(Edit), await pages.WriteAsync(new EntryView(copy, Language.Find(lang)!, Staff) { Width = preview, Add = add }, cancel))
            : NotFound();

    [HttpPost("/staff/entries/{number:int}/{lang:" + LanguageRouteConstraint.Name + "}")]
    public async Task<IActionResult> Save([FromRoute] int number, [FromRoute] string lang, [FromForm] EntryForm form, CancellationToken cancel)
    {
        if (form.Do == Publish && !Staff.IsAtLeast(StaffRole.Publisher))
        {
            return Forbid();
        }

        var edited = Language.Find(lang)!;
        var save = await saving.SaveAsync(number, edited, form, Staff, isAutomatic: false, cancel);
        return save.Outcome switch
        {
            SaveOutcome.Saved or SaveOutcome.Unchanged => await SavedAsync(number, edited, form, save, cancel),
            { Aside: { } aside } => await AsideAsync(aside, cancel),
            _ => await AgainAsync(number, edited, form, new FormFaults(EntriesWords.In(Language).BasisLost, []) { Kept = EntriesWords.In(Language).BasisLostKept }, cancel),
        };
    }

    private async Task<IActionResult> SavedAsync(int number, Language edited, EntryForm form, EntrySave save, CancellationToken cancel)
    {
        var faults = save.Faults;
        var all = form.Do == Review ? [.. faults, .. await AskAsync(save.Draft, form, faults.Count > 0, cancel)] : faults;
        if (all.Count > 0)
        {
            return await AgainAsync(number, edited, form, FaultsOf(form, faults, all), cancel);
        }

        var target = form.Do == Publish ? $"/staff/entries/{number}/review" : EditorPlace.Of(number, Language.Find(form.Go) ?? edited);
        var place = (form.Preview, form.Add, form.Fix) switch
        {
            ({ } width, _, _) => $"?preview={Uri.EscapeDataString(width)}#preview",
            (_, { } rows, _) => $"?add={Uri.EscapeDataString(rows)}#{Uri.EscapeDataString(rows)}",
            (_, _, not null) => "#findings-heading",
            _ => "",
        };
        return SeeOther(target + place);
    }

    /// <summary>Asks for review; what is missing for that is told, and the draft stays saved.</summary>
    private async Task<IReadOnlyList<FormFault>> AskAsync(Draft? draft, EntryForm form, bool isFaulty, CancellationToken cancel)
    {
        var words = EntriesWords.In(Language);
        if (draft is null)
        {
            return [new FormFault("", words.FaultUnchanged)];
        }

        var why = Typed.Text(form.Why);
        var faults = new List<FormFault>();
        if (why.Length == 0)
        {
            faults.Add(new FormFault("why", words.FaultWhy));
        }

        if (form.Meaning is null && await desk.OpenAsync(draft.Number, cancel) is { ChangesJapanese: true })
        {
            faults.Add(new FormFault("meaning", words.FaultMeaning));
        }

        if (faults.Count == 0 && !isFaulty)
        {
            await reviews.AskAsync(draft.Number, draft.Version, Staff.Person, why, form.ChangesMeaning ?? draft.ChangesMeaning, cancel);
        }

        return faults;
    }

    /// <summary>The form once more with everything that was typed.</summary>
    private async Task<IActionResult> AgainAsync(int number, Language edited, EntryForm form, FormFaults faults, CancellationToken cancel)
    {
        if (Photo.IsNumber(number) || await desk.OpenAsync(number, cancel) is not { } copy)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Edit), await pages.WriteAsync(new EntryView(copy, edited, Staff) { Typed = form, Faults = faults }, cancel));
    }

    private FormFaults FaultsOf(EntryForm form, IReadOnlyList<FormFault> unread, IReadOnlyList<FormFault> all)
    {
        var words = EntriesWords.In(Language);
        var heading = form.Do == Review ? words.NotAsked(count: $"{all.Count}") : words.NotAllSaved(count: $"{all.Count}");
        return new FormFaults(heading, all) { Kept = unread.Count == 0 ? words.AllKept : words.RestKept };
    }

    private StatusCodeResult SeeOther(string address)
    {
        Response.Headers.Location = address;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
