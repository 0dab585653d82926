using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Translators;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>Hands out what is to be translated into a language.</summary>
[ForRole(StaffRole.Editor)]
public sealed class TranslationExportController(TranslationNeeds needs, TimeProvider clock) : StaffController(clock)
{
    private readonly TimeProvider _clock = clock;

    [Read("/staff/translations/export")]
    public async Task<IActionResult> Export(string? lang, string? @as, CancellationToken cancel)
    {
        if (Language.Find(lang) is not { IsSource: false } target || @as is not ("csv" or "xliff"))
        {
            return NotFound();
        }

        var pages = await needs.ReadAsync(target, cancel);
        if (pages.Count == 0)
        {
            return View("Files", TranslatorFilesPage.Nothing(target, Language));
        }

        var (terms, words) = (await needs.TermsAsync(target, cancel), TranslatorWords.ForFiles(Language));
        var name = string.Create(CultureInfo.InvariantCulture, $"chitose-{target.Tag}-{_clock.InChitose():yyyy-MM-dd}");
        return @as == "csv"
            ? File(TranslationSheet.Write(pages, terms, words), "text/csv; charset=utf-8", $"{name}.csv")
            : File(XliffWriter.Write(pages, target, terms, words), "application/xliff+xml", $"{name}.xlf");
    }
}
