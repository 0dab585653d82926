using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>An entry as the whole page that readers see or would see.</summary>
public sealed class PreviewsController(DraftDesk desk, WholePages pages, TimeProvider clock) : StaffController(clock)
{
    public const string Draft = "draft";
    public const string Public = "public";

    [Read("/staff/entries/{number:int}/preview/{lang:" + LanguageRouteConstraint.Name + "}")]
    public async Task<IActionResult> Show([FromRoute] int number, [FromRoute] string lang, [FromQuery] string? of, CancellationToken cancel)
    {
        var copy = await desk.OpenAsync(number, cancel);
        var entry = of == Public ? copy?.Published : copy?.Entry;
        var language = Language.Find(lang)!;
        if (entry is Photo)
        {
            return Redirect(EditorPlace.Of(number));
        }

        if (entry is null || (entry.TextIn(Language.Source) ?? entry.TextIn(language)) is null)
        {
            return NotFound();
        }

        var words = EntriesWords.In(Language);
        var (page, view) = await pages.WriteAsync(entry, copy!.Published, language, new Phrase(of == Public ? words.PreviewOfPublic : words.PreviewNote, Language), cancel);
        return View(view, page);
    }
}
