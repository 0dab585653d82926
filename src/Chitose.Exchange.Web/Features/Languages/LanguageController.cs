using System.Globalization;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Languages;

/// <summary>The addresses that name no language: the root, and the short address of a page number.</summary>
[AllowAnonymous]
public sealed class LanguageController(PublishedContent published, PublicationDays days) : Controller
{
    [Read("/")]
    public IActionResult Root() => ToPreferred(Addresses.Home);

    [Read("/p/{number}")]
    public async Task<IActionResult> Numbered(string number, CancellationToken cancel)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return NotFound();
        }

        if (await published.NumberedAsync(value, cancel) is { } entry)
        {
            return ToPreferred(Addresses.PathOf(entry));
        }

        return await days.WasDeletedAsync(value, cancel) ? StatusCode(StatusCodes.Status410Gone) : NotFound();
    }

    private RedirectResult ToPreferred(string path)
    {
        Response.Headers.Vary = "Accept-Language, Cookie";
        Response.Headers.CacheControl = "private, no-store";
        return Redirect(Addresses.Of(PreferredLanguage.Of(Request), path));
    }
}
