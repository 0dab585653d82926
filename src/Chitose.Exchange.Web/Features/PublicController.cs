using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Chitose.Exchange.Web.Features;

/// <summary>A part of the public site: reads published content only and answers in the language of its address.</summary>
[AllowAnonymous]
[Route("{lang:" + LanguageRouteConstraint.Name + "}")]
[OutputCache(PolicyName = PublicPages.CachePolicy)]
public abstract class PublicController(PublishedContent published, EditionDesk desk) : Controller
{
    protected PublishedContent Published { get; } = published;

    protected Task<Edition> EditionAsync(CancellationToken cancel) =>
        desk.EditionAsync(Language.Find(RouteData.Values["lang"] as string) ?? Language.Source, Published, cancel);

    /// <summary>A page of the site's own set, such as the head of a list, with its frame.</summary>
    protected static (Page Page, PageFrame Frame) PageOf(string slug, Edition edition)
    {
        var page = edition.References.Pages.GetValueOrDefault(slug)
            ?? throw new InvalidOperationException($"The store lacks the page '{slug}', which import requires.");
        return (page, PageFrame.Of(page, edition));
    }

    /// <summary>Turns to the page of a list that is asked for (site conventions U6).</summary>
    /// <returns>What to answer instead where there is no such page; null to show it.</returns>
    protected IActionResult? Turn(string? query, int entries, string listAddress, out Paging paging, int size = Paging.Size)
    {
        var number = PageNumber.Read(query);
        paging = Paging.Of(number ?? 1, entries, listAddress, size);
        return number is null || number > paging.Count ? NotFound() : null;
    }

    /// <summary>What to answer where no entry stands: its new address, "removed", or "not found".</summary>
    /// <param name="kind">What was asked for.</param>
    /// <param name="slug">Its slug, as it was asked for.</param>
    /// <param name="edition">The language in which it was asked for.</param>
    /// <param name="cancel">Gives up looking.</param>
    /// <param name="form">What follows the entry's address where another form of it was asked for, as <c>/handout</c>.</param>
    protected async Task<IActionResult> MissingAsync(EntryKind kind, string slug, Edition edition, CancellationToken cancel, string form = "") =>
        await Published.FormerAddressAsync(kind, slug, cancel) switch
        {
            null => NotFound(),
            { Target: null } => StatusCode(StatusCodes.Status410Gone),
            { Target: { } target } => RedirectPermanent(edition.AddressOf(Addresses.PathOf(kind, target)) + form + Request.QueryString.ToUriComponent()),
        };
}
