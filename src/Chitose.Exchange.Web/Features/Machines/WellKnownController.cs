using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.IndexNow;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.Features.Machines;

/// <summary>Files at places that programs know.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.CachePolicy)]
public sealed class WellKnownController(IOptions<ExchangeOptions> options, SiteAddress site, IndexNowKey key, TimeProvider clock) : Controller
{
    private const string SecurityPath = "/.well-known/security.txt";
    private const int ValidDays = 180;

    /// <summary>Whom to tell of a weakness (RFC 9116).</summary>
    [Read(SecurityPath)]
    public IActionResult Security()
    {
        var contact = options.Value.SecurityContact is { Length: > 0 } known ? SecurityContact.AddressOf(known) : site.Absolute(Addresses.Of(Language.English, PageSlugs.Contact));
        var expires = clock.InChitose().AddDays(ValidDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Content(
            $"Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {Language.Japanese.Tag}, {Language.English.Tag}\nCanonical: {site.Absolute(SecurityPath)}\n",
            "text/plain; charset=utf-8");
    }

    /// <summary>Shows that the key of IndexNow is ours.</summary>
    [Read("/{name}.txt")]
    public IActionResult Key(string name) => name == key.Value ? Content(name, "text/plain; charset=utf-8") : NotFound();
}
