using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>Whether a change of the Japanese changes its meaning: the word of its author or of a publisher, and taking it back.</summary>
public sealed class MeaningController(MeaningDesk meanings, KeptPages pages, TimeProvider clock) : StaffController(clock)
{
    public const string Same = "same";

    [HttpPost("/staff/translations/{number:int}/meaning")]
    public async Task<IActionResult> Decide(int number, string? meaning, string? japanese, CancellationToken cancel)
    {
        if (meaning != Same)
        {
            return LocalRedirect(TranslationNote.Changed.Address);
        }

        var outcome = await meanings.KeepAllAsync(number, japanese ?? "", Staff.Person, Staff.Role, TranslationsWords.In(Language.Source).HistorySame, cancel);
        return await AnswerAsync(outcome, TranslationNote.Same);
    }

    [HttpPost("/staff/translations/meanings/{id:int}/taking-back")]
    public async Task<IActionResult> TakeBack(int id, CancellationToken cancel)
    {
        var outcome = await meanings.TakeBackAsync(id, Staff.Person, Staff.Role, TranslationsWords.In(Language.Source).HistoryTakenBack, cancel);
        return await AnswerAsync(outcome, TranslationNote.TakenBack);
    }

    private async Task<IActionResult> AnswerAsync(MeaningOutcome outcome, TranslationNote done)
    {
        if (outcome == MeaningOutcome.NotAllowed)
        {
            return Forbid();
        }

        await pages.DropAsync();
        return LocalRedirect(TranslationNote.Of(outcome, done).Address);
    }
}
