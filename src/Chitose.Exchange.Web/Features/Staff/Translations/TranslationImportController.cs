using Chitose.Exchange.Editing;
using Chitose.Exchange.Translators;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>Takes in what translators send back: into drafts, never to readers.</summary>
[ForRole(StaffRole.Editor)]
public sealed class TranslationImportController(TranslationIntake intake, TimeProvider clock) : StaffController(clock)
{
    /// <summary>The file and what a form has around it.</summary>
    private const int MostBytes = TranslationFile.MaxBytes + (64 * 1024);

    [HttpPost("/staff/translations/import")]
    [RequestSizeLimit(MostBytes)]
    public async Task<IActionResult> Import(IFormFile? file, CancellationToken cancel)
    {
        try
        {
            var rows = TranslationFile.Read(await ContentOf(file, cancel));
            return View("Taken", TakenPage.Of(await intake.TakeAsync(rows, Staff.Person, cancel), Language));
        }
        catch (TranslationFileException fault)
        {
            return Again("Files", TranslatorFilesPage.Faulty(fault, Language));
        }
    }

    private static async Task<byte[]> ContentOf(IFormFile? file, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        if (file is not null)
        {
            await file.CopyToAsync(content, cancel);
        }

        return content.ToArray();
    }
}
