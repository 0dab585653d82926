using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

/// <summary>In which language the interface speaks to the reader, from now on.</summary>
public sealed class InterfaceLanguageController(StaffMembers members, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/language")]
    public async Task<IActionResult> Choose(string? language)
    {
        if (StaffLanguages.All.FirstOrDefault(known => known == Language.Find(language)) is not { } chosen)
        {
            return BadRequest();
        }

        await members.SpeakAsync(Staff.Id, chosen.Segment);

        return Redirect(ReturnAddress.OfPageBefore(Request));
    }
}
