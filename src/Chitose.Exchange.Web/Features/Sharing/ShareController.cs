using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Chitose.Exchange.Web.Features.Sharing;

/// <summary>The pictures that other sites show beside links (site conventions 4.6).</summary>
[AllowAnonymous]
public sealed class ShareController(ShareCards cards) : Controller
{
    /// <summary>Another card would have another address, so this one may be kept.</summary>
    private const string Keep = "public, max-age=31536000, immutable";

    /// <summary>Whoever is on a photo may withdraw their consent, so nobody keeps it without asking.</summary>
    private const string AskEachTime = "public, no-cache";

    [Read("/share/{number:int}/{lang:" + LanguageRouteConstraint.Name + "}/{version}.jpg")]
    public async Task<IActionResult> Show(int number, string lang, string version, CancellationToken cancel)
    {
        if (Language.Find(lang) is not { } language || await cards.FindAsync(number, language, cancel) is not { } page)
        {
            return NotFound();
        }

        if (page.Card.Version != version)
        {
            Response.Headers.CacheControl = "no-store";
            return Redirect(ShareAddresses.Of(number, page.Card));
        }

        Response.Headers.CacheControl = page.Photo is null ? Keep : AskEachTime;
        return File(await cards.OpenAsync(page, cancel), "image/jpeg", lastModified: null, new EntityTagHeaderValue($"\"{version}\""));
    }
}
