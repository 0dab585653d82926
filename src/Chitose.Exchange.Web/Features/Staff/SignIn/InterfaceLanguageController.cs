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

        // Back to the page whose menu was used; the browser names it, since staff pages tell it to our own site.
        var from = Request.GetTypedHeaders().Referer;
        return Redirect(ReturnAddress.Of(from?.Host == Request.Host.Host ? from.PathAndQuery : null));
    }
}
