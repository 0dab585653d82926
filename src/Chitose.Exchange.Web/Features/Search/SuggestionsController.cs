using System.Text.Encodings.Web;
using System.Text.Json;
using Chitose.Exchange.Search;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>What the script of the search form asks for while somebody types. Not kept, like the answers of the search.</summary>
[OutputCache(NoStore = true)]
public sealed class SuggestionsController(PublishedContent published, EditionDesk desk, SiteSearch search) : PublicController(published, desk)
{
    /// <summary>Letters as they are: the answer is JSON, and no browser takes it for anything else (nosniff).</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Read(SearchController.Path + "/suggestions")]
    public async Task<IActionResult> Show(string? q, CancellationToken cancel)
    {
        var typed = (q ?? "").Trim();
        if (typed.Length > SearchPage.MostTyped)
        {
            return BadRequest();
        }

        var edition = await EditionAsync(cancel);
        return Json(Suggestions.Of(await search.SuggestAsync(typed, edition.Language, Suggestions.Most, cancel), edition), Options);
    }
}
