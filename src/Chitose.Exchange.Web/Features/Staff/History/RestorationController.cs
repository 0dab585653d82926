using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>Brings an older version back as a draft.</summary>
public sealed class RestorationController(Restoration restoration, DraftDesk desk, HistoryPages pages, TimeProvider clock) : StaffController(clock)
{
    private HistoryWords Words => HistoryWords.In(Language);

    [HttpPost(HistoryAddress.RestorationRoute)]
    public async Task<IActionResult> Restore([FromRoute] int number, [FromForm] RestorationForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(number, cancel) is not { } now || form.Version is null)
        {
            return NotFound();
        }

        var faults = FaultsOf(form, now).ToList();
        if (faults.Count > 0)
        {
            return await AgainAsync(number, form, new FormFaults(Words.NotRestored(count: $"{faults.Count}"), faults), StatusCodes.Status422UnprocessableEntity, cancel);
        }

        var seen = DraftBasis.TryParse(form.Basis, out var basis) ? basis : default;
        return await restoration.RestoreAsync(number, form.Version, form.Only, form.Why!.Trim(), seen, Staff.Person, cancel) switch
        {
            RestoreOutcome.Restored => Redirect(EditorPlace.Of(number, form.Only)),
            RestoreOutcome.Same => await RefusedAsync(Words.RestoredSame),
            RestoreOutcome.Awaiting => await RefusedAsync(Words.ScheduledHinders),
            RestoreOutcome.AddressTaken taken => await RefusedAsync(Words.AddressTaken(title: taken.Title)),
            RestoreOutcome.Changed => await AgainAsync(
                number,
                form with { Basis = now.Basis.ToString(), OntoDraft = false },
                new FormFaults(Words.ChangedMeanwhile, []) { Kept = Words.ChangedMeanwhileKept },
                StatusCodes.Status409Conflict,
                cancel),
            _ => NotFound(),
        };

        Task<IActionResult> RefusedAsync(string why) => AgainAsync(number, form, new FormFaults(why, []), StatusCodes.Status409Conflict, cancel);
    }

    private IEnumerable<FormFault> FaultsOf(RestorationForm form, WorkingCopy now)
    {
        if (!form.HasScope)
        {
            yield return new FormFault("scope-ja", Words.FaultScope);
        }

        if (string.IsNullOrWhiteSpace(form.Why))
        {
            yield return new FormFault("why", Words.FaultWhy);
        }
        else if (form.Why.Length > Draft.ReasonMaxLength)
        {
            yield return new FormFault("why", Words.FaultWhyTooLong(length: $"{Draft.ReasonMaxLength}"));
        }

        if (now.Draft is not null && !form.OntoDraft)
        {
            yield return new FormFault("onto-draft", Words.FaultOntoDraft);
        }
    }

    private async Task<IActionResult> AgainAsync(int number, RestorationForm form, FormFaults faults, int status, CancellationToken cancel)
    {
        ModelState.Clear();
        Response.StatusCode = status;
        return await pages.WriteAsync(number, new HistoryQuery(), form, Language, cancel) is { } page ? View("Show", page with { Faults = faults }) : NotFound();
    }
}
