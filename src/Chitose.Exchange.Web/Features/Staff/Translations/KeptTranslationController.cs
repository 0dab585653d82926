using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>A translator's word that one language can stay as it is.</summary>
public sealed class KeptTranslationController(MeaningDesk meanings, KeptPages pages, TimeProvider clock) : StaffController(clock)
{
    [HttpPost("/staff/translations/{number:int}/{lang}/keeping")]
    public async Task<IActionResult> Keep(int number, string lang, string? japanese, CancellationToken cancel)
    {
        if (Language.Find(lang) is not { IsSource: false } language)
        {
            return NotFound();
        }

        // The history is one for all, and in Japanese.
        var reason = TranslationsWords.In(Language.Source).HistoryKept(languages: ShellWords.In(Language.Source).NameOf(language));
        var outcome = await meanings.KeepAsync(number, language, japanese ?? "", Staff.Person, reason, cancel);
        await pages.DropAsync();
        return LocalRedirect(TranslationNote.Of(outcome, TranslationNote.Kept).Address);
    }
}
