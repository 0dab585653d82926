using Chitose.Exchange.Languages;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

public sealed record DashboardPage(Language Language)
    : StaffPage(new StaffFrame(ShellWords.In(Language).PlaceDashboard) { Place = StaffPlace.Dashboard })
{
    /// <summary>Questions shown here; the others are a link away.</summary>
    public const int QuestionsShown = 3;

    public required TurnList Turns { get; init; }

    public required MatrixView Matrix { get; init; }

    public required AnniversaryList Days { get; init; }

    /// <summary>Those that are open.</summary>
    public required IReadOnlyList<QuestionStanding> Questions { get; init; }

    public required IReadOnlyList<ChangeLine> Changes { get; init; }
}
