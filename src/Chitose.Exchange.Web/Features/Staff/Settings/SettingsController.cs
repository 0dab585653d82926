using Chitose.Exchange.Editing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Settings;

/// <summary>What the admin sets without anyone having to touch the server.</summary>
[ForRole(StaffRole.Admin)]
public sealed class SettingsController(SettingsDesk desk, KeptPages pages, TimeProvider clock) : StaffController(clock)
{
    private const string Address = "/staff/settings";

    private SettingsWords Words => SettingsWords.In(Language);

    [Read(Address)]
    public async Task<IActionResult> Show(string? done, CancellationToken cancel) => View(await PageAsync(null, null, cancel) with
    {
        Done = done switch
        {
            "contact" => Words.ContactSaved,
            "work" => Words.WorkSaved,
            _ => null,
        },
    });

    [HttpPost(Address + "/contact")]
    public async Task<IActionResult> SaveContact(ContactForm form, CancellationToken cancel)
    {
        var faults = form.Faults(Words, ShellWords.In(Language));
        if (faults.Count > 0)
        {
            return Refused(await PageAsync(form, null, cancel), faults);
        }

        var row = await desk.ContactAsync(cancel);
        if (!await desk.SaveContactAsync(form.PutInto(row.Profile), form.Seen, Staff.Person, cancel))
        {
            return Stale(await PageAsync(form with { Basis = row.Version.ToString("N") }, null, cancel));
        }

        await pages.DropAsync();
        return Redirect($"{Address}?done=contact");
    }

    [HttpPost(Address + "/work")]
    public async Task<IActionResult> SaveWork(WorkForm form, CancellationToken cancel)
    {
        var faults = form.Faults(Words);
        if (faults.Count > 0)
        {
            return Refused(await PageAsync(null, form, cancel), faults);
        }

        var settings = await desk.WorkAsync(cancel);
        return await desk.SaveWorkAsync(form.NeedsSecondPerson, form.HelpOrNone, form.Seen, Staff.Person, cancel)
            ? Redirect($"{Address}?done=work")
            : Stale(await PageAsync(null, form with { Basis = settings.Version.ToString("N") }, cancel));
    }

    private ViewResult Refused(SettingsPage page, IReadOnlyList<FormFault> faults)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Show), page with { Faults = new FormFaults(Words.NotSaved(count: $"{faults.Count}"), faults) });
    }

    /// <summary>The form now stands on what the other person saved, so that pressing again is a choice made knowingly.</summary>
    private ViewResult Stale(SettingsPage page)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(Show), page with { Faults = new FormFaults(Words.ChangedMeanwhile, []) { Kept = Words.ChangedMeanwhileKept } });
    }

    private async Task<SettingsPage> PageAsync(ContactForm? contact, WorkForm? work, CancellationToken cancel)
    {
        ModelState.Clear();
        return SettingsPage.For(contact ?? ContactForm.Of(await desk.ContactAsync(cancel)), work ?? WorkForm.Of(await desk.WorkAsync(cancel)), Language);
    }
}
