using Chitose.Exchange.Overview;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>Where staff begin: what waits for them, the state of every entry in every language, and what comes up.</summary>
public sealed class DashboardController(
    DraftLines drafts, OverviewFacts facts, MatrixReader matrix, FindingCounts counts, QuestionList questions, TurnDesk turns, ChangeDesk changes, ExchangeDbContext db, TimeProvider clock)
    : StaffController(clock)
{
    private readonly TimeProvider _clock = clock;

    [Read("/staff")]
    public async Task<IActionResult> Show(MatrixQuery query, CancellationToken cancel)
    {
        var lines = await drafts.ReadAsync(cancel);
        var agreements = await facts.AgreementsAsync(Language, cancel);
        var marks = await facts.MarksAsync(agreements, cancel);
        var standings = await questions.ReadAsync(marks, cancel);
        var open = standings.Where(standing => !standing.IsSettled).ToList();
        var filter = query.ToFilter(Staff.Person);
        var found = await matrix.ReadAsync(filter, lines, [.. marks.Where(mark => open.Any(standing => standing.Question.Id == mark.Question))], Language, cancel);
        return View(new DashboardPage(Language)
        {
            Turns = await turns.ReadAsync(Staff, lines, Now, Language, cancel),
            Matrix = new MatrixView(found, filter, query, lines, Language) { Findings = await counts.ReadAsync([.. found.Rows.Select(row => row.Number)], db, cancel) },
            Days = AnniversaryList.Of(agreements, _clock.InChitose(), Language),
            Questions = open,
            Changes = await changes.ReadAsync(Language, cancel),
        });
    }
}
