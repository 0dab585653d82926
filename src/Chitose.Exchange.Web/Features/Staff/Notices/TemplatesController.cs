using Chitose.Exchange.Editing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

/// <summary>The templates of emergency notices, which the admin keeps.</summary>
[ForRole(StaffRole.Admin)]
public sealed class TemplatesController(TemplateDesk desk, TimeProvider clock) : StaffController(clock)
{
    internal const string Address = "/staff/notices/templates";

    private const string New = "new";

    private NoticesWords Words => NoticesWords.In(Language);

    [Read(Address)]
    public async Task<IActionResult> List(CancellationToken cancel) => View("Templates", TemplateList.For(await desk.AllAsync(cancel), Language));

    [Read(Address + "/{id}")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancel) => id == New
        ? View("Template", TemplatePage.For(new TemplateForm(), null, Language))
        : await desk.FindAsync(id, cancel) is { } template
            ? View("Template", TemplatePage.For(TemplateForm.Of(template), template, Language))
            : NotFound();

    [HttpPost(Address + "/{id}")]
    public async Task<IActionResult> Save(string id, TemplateForm form, CancellationToken cancel)
    {
        var template = await desk.FindAsync(id, cancel);
        if (template is null && id != New)
        {
            return NotFound();
        }

        ModelState.Clear();
        var faults = form.Faults(Words, ShellWords.In(Language));
        if (faults.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Template", TemplatePage.For(form, template, Language) with { Faults = new FormFaults(Words.NotSaved(count: $"{faults.Count}"), faults) });
        }

        if (template is null)
        {
            await desk.AddAsync(form.ToTemplate, Staff.Person, cancel);
        }
        else if (!await desk.ChangeAsync(id, form.Seen, form.PutInto, Staff.Person, cancel))
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Template", TemplatePage.For(form with { Basis = template.Version.ToString("N") }, template, Language) with
            {
                Faults = new FormFaults(Words.TemplateChangedMeanwhile, []) { Kept = Words.ChangedMeanwhileKept },
            });
        }

        return Redirect(Address);
    }
}
