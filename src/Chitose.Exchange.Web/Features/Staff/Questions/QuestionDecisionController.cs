using Chitose.Exchange.Editing;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>A publisher's decision of a question.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class QuestionDecisionController(QuestionPages pages, QuestionDesk desk, TimeProvider clock) : StaffController(clock)
{
    [HttpPost(QuestionsController.Address + "/{id}/decision")]
    public async Task<IActionResult> Decide(string id, DecisionForm form, CancellationToken cancel)
    {
        if (await pages.OpenAsync(id, cancel) is not { } file)
        {
            return NotFound();
        }

        var words = QuestionsWords.In(Language);
        var (answer, faults) = new DecisionReading(file, await pages.ReferencesAsync(cancel), words, Language).Read(form);
        if (answer is null)
        {
            return await AgainAsync(file, form, faults, cancel);
        }

        return await desk.DecideAsync(file, answer, Staff.Person, Staff.Role, cancel) switch
        {
            DecideOutcome.Busy(var title) => await AgainAsync(file, form, [new FormFault("", words.FaultBusy(title: title))], cancel),
            DecideOutcome.NotAllowed => Forbid(),
            DecideOutcome.Done { Entries: [var only] } => LocalRedirect(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/staff/entries/{only}/review")),
            DecideOutcome.Done { Entries.Count: > 0 } => LocalRedirect($"{QuestionsController.AddressOf(id)}?done=decided"),
            _ => LocalRedirect($"{QuestionsController.AddressOf(id)}?done=recorded"),
        };
    }

    private async Task<IActionResult> AgainAsync(QuestionFile file, DecisionForm form, IReadOnlyList<FormFault> faults, CancellationToken cancel)
    {
        var heading = QuestionsWords.In(Language).FaultHeading(count: faults.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Again("Show", await pages.PageAsync(file, Staff, form, Language, cancel) with { Faults = new FormFaults(heading, faults) });
    }
}
