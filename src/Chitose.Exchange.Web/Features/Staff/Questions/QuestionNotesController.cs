using Chitose.Exchange.Questions;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>What staff find out about a question, note by note.</summary>
public sealed class QuestionNotesController(QuestionPages pages, QuestionDesk desk, TimeProvider clock) : StaffController(clock)
{
    [HttpPost(QuestionsController.Address + "/{id}/notes")]
    public async Task<IActionResult> Add(string id, string? text, CancellationToken cancel)
    {
        if (await pages.OpenAsync(id, cancel) is not { } file)
        {
            return NotFound();
        }

        var note = text?.Trim() ?? "";
        if (note.Length is 0 or > QuestionAnswer.WordsMaxLength)
        {
            var words = QuestionsWords.In(Language);
            var fault = new FormFault("note", words.FaultNote(most: DecisionForm.Most));
            var page = await pages.PageAsync(file, Staff, new DecisionForm(), Language, cancel);
            return Again("Show", page with { Note = text ?? "", Faults = new FormFaults(words.FaultHeadingNote, [fault]) });
        }

        await desk.AddNoteAsync(file.Id, note, Staff.Person, cancel);
        return LocalRedirect($"{QuestionsController.AddressOf(id)}?done=note#log");
    }
}
