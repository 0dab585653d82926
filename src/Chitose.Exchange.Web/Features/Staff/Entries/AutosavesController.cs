using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Saves while somebody types. Like every save it writes over nobody's words; it never asks for review and never publishes.</summary>
public sealed class AutosavesController(EntrySaving saving, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/entries/{number:int}/{lang:" + LanguageRouteConstraint.Name + "}/autosave")]
    public async Task<IActionResult> Save([FromRoute] int number, [FromRoute] string lang, [FromForm] EntryForm form, CancellationToken cancel)
    {
        var words = EntriesWords.In(Language);
        var save = await saving.SaveAsync(number, Language.Find(lang)!, form.AsTyped(), Staff, isAutomatic: true, cancel);
        return save.Outcome switch
        {
            SaveOutcome.Saved saved => Json(new Autosave(TextOf(saved.Draft, save.Faults.Count, words), DraftBasis.Of(saved.Draft).ToString())),
            SaveOutcome.Unchanged => Json(new Autosave(words.NoDraft, form.Basis)),
            { Aside: { } aside } => new JsonResult(new Autosave(words.AutosaveAside, null) { Joining = JoiningPages.AddressOf(aside), JoiningText = words.ToJoining })
            {
                StatusCode = StatusCodes.Status409Conflict,
            },
            _ => NotFound(),
        };
    }

    private static string TextOf(Draft draft, int faults, EntriesWords words)
    {
        var time = SaveTime.Clock(draft.SavedAt);
        return faults == 0 ? words.AutosavedAt(time: time) : words.AutosavedPartly(time: time, count: $"{faults}");
    }
}
