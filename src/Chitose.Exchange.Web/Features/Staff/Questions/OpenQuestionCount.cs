using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Questions;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>How many questions are open, for the menu.</summary>
public sealed class OpenQuestionCount(OverviewFacts facts, QuestionList list) : IStaffCount
{
    public StaffPlace Place => StaffPlace.Questions;

    public bool IsUrgent => false;

    public async Task<int> CountAsync(SignedInStaff staff, CancellationToken cancel)
    {
        var marks = await facts.MarksAsync(await facts.AgreementsAsync(Language.Source, cancel), cancel);
        return (await list.ReadAsync(marks, cancel)).Count(standing => !standing.IsSettled);
    }
}
