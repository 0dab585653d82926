using System.Data.Common;
using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Errors;

/// <summary>Error pages in the language of the address that was asked for, or else of the reader (security requirements 1.3).</summary>
/// <remarks>The one exemption from the check of forms: it answers whatever was sent, and changes nothing.</remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController(PublishedContent published, EditionDesk desk, ILogger<ErrorsController> log) : Controller
{
    /// <summary>
    /// Takes no parameters on purpose: for parameters the framework would read the form that was sent, which may be the very thing
    /// that is broken, and would let its sender choose the status.
    /// </summary>
    [Route("error/{status:int}")]
    public async Task<IActionResult> Show()
    {
        var cancel = HttpContext.RequestAborted;
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        if (asked is null)
        {
            // Nobody has erred: this address is not a page.
            status = StatusCodes.Status404NotFound;
        }
        else if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null)
        {
            status = Response.StatusCode;
        }

        var language = Language.Find(FirstSegment(asked)) ?? PreferredLanguage.Of(Request);
        Readers.Set(HttpContext, language);
        Response.StatusCode = status;
        Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = "30";
        }

        var reference = HttpContext.TraceIdentifier;
        if (status >= StatusCodes.Status500InternalServerError)
        {
            log.LogError("Error page {Status} with reference {Reference} for {Path}", status, reference, asked);
        }

        try
        {
            return View(ErrorPage.For(status, reference, await desk.EditionAsync(language, published, cancel)));
        }
        catch (DbException fault)
        {
            // The store is what is broken; the page then does without the city's address.
            log.LogError(fault, "The store cannot be read for error page {Reference}", reference);
            return View("Bare", BareErrorPage.For(status, reference, language) with { Banner = EmergencyBanner.Of(desk.Notice, language) });
        }
    }

    private static string? FirstSegment(string? path) => path?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.ToLowerInvariant();
}
