using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>Translations whose Japanese has changed since.</summary>
public sealed class TranslationsController(TranslationsDesk desk, TimeProvider clock) : StaffController(clock)
{
    public const string Address = "/staff/translations";

    [Read(Address)]
    public async Task<IActionResult> Show(string? lang, string? page, string? done, CancellationToken cancel)
    {
        var language = Language.Find(lang) is { IsSource: false } asked ? asked : null;
        var number = int.TryParse(page, System.Globalization.CultureInfo.InvariantCulture, out var value) && value is > 0 and < 10_000 ? value : 1;
        return View(await desk.PageAsync(Staff, language, number, TranslationNote.Find(done), Language, cancel));
    }
}
