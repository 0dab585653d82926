using Chitose.Exchange.Search;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>Answers are not kept: there are more questions than pages, and whoever asks many would fill the cache.</summary>
[OutputCache(NoStore = true)]
public sealed class SearchController(PublishedContent published, EditionDesk desk, SiteSearch search) : PublicController(published, desk)
{
    public const string Path = "search";

    [Read(Path)]
    public async Task<IActionResult> Show(string? q, string? page, CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        if (PageNumber.Read(page) is not { } number)
        {
            return NotFound();
        }

        var typed = (q ?? "").Trim();
        if (typed.Length > SearchPage.MostTyped)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(SearchPage.TooLong(edition));
        }

        var result = await search.FindAsync(typed, edition.Language, (number - 1) * Paging.Size, Paging.Size, cancel);
        var found = SearchPage.For(typed, result, number, edition);
        return number > found.Paging.Count ? NotFound() : View(found);
    }
}
