using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>That an entry was deleted while somebody decided about it, with what they had written.</summary>
public sealed record GonePage(StaffFrame Frame, string? Comment) : StaffPage(Frame)
{
    public static GonePage For(DecisionForm typed, Language reader) =>
        new(new StaffFrame(ReviewsWords.In(reader).GoneTitle) { Place = StaffPlace.Reviews, IsNarrow = true }, typed.Approval.Comment);
}
