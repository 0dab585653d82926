using Chitose.Exchange.Editing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

/// <summary>The emergency notice: written, looked at in every language and put up with one form.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class NoticesController(NoticeDesk desk, TemplateDesk templates, KeptPages pages, TimeProvider clock) : StaffController(clock)
{
    internal const string Address = "/staff/notices";

    private NoticesWords Words => NoticesWords.In(Language);

    [Read(Address)]
    public async Task<IActionResult> Show(string? done, CancellationToken cancel)
    {
        var current = await desk.CurrentAsync(cancel);
        return View(await PageAsync(current is null ? NoticeForm.Blank(Now) : NoticeForm.Of(current), cancel) with
        {
            Done = done switch
            {
                "up" => Words.DoneUp,
                "down" => Words.DoneDown,
                "saved" => Words.DoneSaved,
                "discarded" => Words.DoneDiscarded,
                "kept" => Words.DoneKept,
                _ => null,
            },
        });
    }

    [HttpPost(Address)]
    public async Task<IActionResult> Save(NoticeForm form, [FromForm(Name = "do")] string? act, CancellationToken cancel)
    {
        if (act is "fill" && await templates.FindAsync(form.Template, cancel) is { } chosen)
        {
            return View(nameof(Show), await PageAsync(form.With(chosen, Now), cancel));
        }

        if (act is not ("up" or "save"))
        {
            return View(nameof(Show), await PageAsync(form, cancel));
        }

        var content = form.ToContent(Now);
        var faults = new NoticeRules(Words, ShellWords.In(Language)).FaultsOf(form, content, act == "up", Now);
        if (faults.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            var heading = act == "up" ? Words.NotPutUp(count: $"{faults.Count}") : Words.NotSaved(count: $"{faults.Count}");
            return View(nameof(Show), await PageAsync(form, cancel) with { Faults = new FormFaults(heading, faults) });
        }

        if (!await desk.SaveAsync(content, form.Seen, act == "up", Staff.Person, cancel))
        {
            // The form now stands on what the other person saved, so that pressing again is a choice made knowingly.
            var theirs = await desk.CurrentAsync(cancel);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View(nameof(Show), await PageAsync(form with { Basis = theirs?.Version.ToString("N") }, cancel) with
            {
                Faults = new FormFaults(Words.ChangedMeanwhile(name: theirs?.SavedBy.Name ?? Words.Somebody), []) { Kept = Words.ChangedMeanwhileKept },
            });
        }

        await pages.DropAsync();
        return Redirect($"{Address}?done={(act == "up" ? "up" : "saved")}");
    }

    private async Task<NoticePage> PageAsync(NoticeForm form, CancellationToken cancel)
    {
        ModelState.Clear();
        return NoticePage.For(form, await desk.CurrentAsync(cancel), await desk.PreviousAsync(cancel), await templates.AllAsync(cancel), Now, Language);
    }
}
