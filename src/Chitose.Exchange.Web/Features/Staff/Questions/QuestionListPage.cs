using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

public sealed record QuestionListPage(Language Language, IReadOnlyList<QuestionRow> Open, IReadOnlyList<QuestionRow> Settled)
    : StaffPage(new StaffFrame(ShellWords.In(Language).PlaceQuestions) { Place = StaffPlace.Questions });
