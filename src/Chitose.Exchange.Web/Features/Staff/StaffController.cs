using Chitose.Exchange.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>
/// A part of the staff area: for those who are signed in, and never kept by any cache. Its views lie in the folder that its
/// namespace names.
/// </summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class StaffController(TimeProvider clock) : Controller
{
    /// <summary>UTC.</summary>
    protected DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Who sends the request.</summary>
    protected SignedInStaff Staff => SignedInStaff.Of(User) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>In which the interface speaks to the reader; its texts are <c>EditingWords.In(Language)</c> and so on.</summary>
    protected Language Language => StaffLanguages.Of(HttpContext);

    /// <summary>The form again, with everything typed and what must be put right.</summary>
    protected ViewResult Again(string view, StaffPage page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }
}
