using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Names and terms in one language, to be offered while typing.</summary>
public sealed class GlossaryController(ReferenceDesk references, TimeProvider clock) : StaffController(clock)
{
    [Read("/staff/entries/glossary/{lang:" + LanguageRouteConstraint.Name + "}")]
    public async Task<IActionResult> Show([FromRoute] string lang, CancellationToken cancel)
    {
        var language = Language.Find(lang)!;
        var known = await references.ReadAsync(cancel);
        return Json(
            from term in known.Names
            let text = term.Texts[language]
            where text is not null
            select new { text, japanese = term.Texts[Language.Source], reading = term.Reading });
    }
}
