using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Says that somebody still has an entry open, and learns who else has.</summary>
public sealed class PresenceController(Presence presence, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/entries/{number:int}/{lang:" + LanguageRouteConstraint.Name + "}/presence")]
    public IActionResult See([FromRoute] int number, [FromRoute] string lang)
    {
        presence.See(number, Staff, Language.Find(lang)!);
        return PartialView("_Others", EntryPages.OthersOf(presence, number, Staff));
    }
}
