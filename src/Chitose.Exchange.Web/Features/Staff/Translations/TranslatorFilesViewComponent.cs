using Chitose.Exchange.Translators;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>Reads what the forms show, so that any page can have them.</summary>
public sealed class TranslatorFilesViewComponent(TranslationNeeds needs) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(FormFaults? faults) => View(
        "/Features/Staff/Translations/_TranslatorForms.cshtml",
        new TranslatorFiles(await needs.CountAsync(HttpContext.RequestAborted), faults));
}
